#!/usr/bin/python3
"""A window of real WebKit that a WebDriver can drive: `launcher.py profile=DIR preload=FILE`.

WebKitGTK's own MiniBrowser is always private; this keeps a profile, and runs a script before each page.
"""
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2  # noqa: E402

given = dict(argument.split('=', 1) for argument in sys.argv[1:] if '=' in argument)
profile = given['profile']
manager = WebKit2.WebsiteDataManager(base_data_directory=profile + '/data', base_cache_directory=profile + '/cache')
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
content = WebKit2.UserContentManager()
with open(given['preload'], encoding='utf-8') as script:
    frames = WebKit2.UserContentInjectedFrames.TOP_FRAME
    start = WebKit2.UserScriptInjectionTime.START
    content.add_script(WebKit2.UserScript(script.read(), frames, start, None, None))


def save(_context, download):
    folder = profile + '/downloads/'
    download.connect('decide-destination', lambda one, name: one.set_destination('file://' + folder + name))


def create_view(_session):
    view = WebKit2.WebView(web_context=context, user_content_manager=content, is_controlled_by_automation=True)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(390, 844)
    window.add(view)
    view.connect('close', lambda _view: window.destroy())
    window.show_all()
    return view


def start_automation(_context, session):
    session.set_application_info(WebKit2.ApplicationInfo())
    session.connect('create-web-view', create_view)


context.connect('download-started', save)
context.connect('automation-started', start_automation)
Gtk.main()
