import { spawnSync } from 'node:child_process';
import { isProgram, onSearchPath } from './find-chromium.ts';

/** Debian's own Python: one from pyenv or conda does not see the packaged gi module. */
const PYTHON = '/usr/bin/python3';

/** Whether everything the WebKitGTK tests drive is there: the driver, a virtual screen and the launcher's bindings. */
export function hasWebKit(): boolean {
  if (onSearchPath(['WebKitWebDriver']) === null || onSearchPath(['xvfb-run']) === null)
    return false;
  if (!isProgram(PYTHON)) return false;
  const probe = "import gi; gi.require_version('WebKit2', '4.1'); gi.require_version('Gtk', '3.0')";
  return spawnSync(PYTHON, ['-c', probe]).status === 0;
}
