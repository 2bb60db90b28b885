import { Component, inject } from '@angular/core';
import { FAR_VIEWS, TURNED_VIEWS } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Choice } from '../../ui/choice/choice';
import { Switch } from '../../ui/switch/switch';
import { SETTINGS_WORDS } from '../../words/settings-words';

/** How the player looks in the dark, to one lying on a side, and from far. */
@Component({
  selector: 'un-screen-section',
  imports: [Choice, Switch],
  templateUrl: './screen-section.html',
  styleUrl: './screen-section.css',
})
export class ScreenSection {
  private readonly store = inject(SETTINGS_STORE);
  protected readonly settings = this.store.settings;
  protected readonly words = inject(SETTINGS_WORDS).screen;

  protected readonly turnedViews = TURNED_VIEWS.map((value) => ({
    value,
    label: this.words.turned.options[value],
  }));
  protected readonly farViews = FAR_VIEWS.map((value) => ({
    value,
    label: this.words.far.options[value],
  }));

  protected dim(dimScreen: boolean): void {
    this.store.change({ dimScreen });
  }

  protected turn(value: string): void {
    const turnedView = TURNED_VIEWS.find((view) => view === value);
    if (turnedView) this.store.change({ turnedView });
  }

  protected showFar(value: string): void {
    const farView = FAR_VIEWS.find((view) => view === value);
    if (farView) this.store.change({ farView });
  }
}
