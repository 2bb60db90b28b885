import { Component, computed, inject, resource } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { nextTask } from '../../platform/next-task';
import { THEMES } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { CardChoice, CardOption } from '../card-choice/card-choice';

/** The looks to choose from, each shown as a card in its own colours. */
@Component({
  selector: 'un-theme-choice',
  imports: [CardChoice],
  template: `<un-card-choice
    [legend]="words.legend"
    [options]="options()"
    [columns]="4"
    [value]="settings().theme"
    (valueChange)="choose($event)"
  />`,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class ThemeChoice {
  private readonly store = inject(SETTINGS_STORE);
  private readonly techniques = inject(TECHNIQUES);
  protected readonly settings = this.store.settings;
  protected readonly words = inject(SETTINGS_WORDS).theme;

  private readonly cover = resource({
    params: () => this.settings().body,
    loader: async ({ params }) => (await Object.values(this.techniques)[0]?.cover(params)) ?? null,
  });
  /** What the phone chooses may be either of two: its card shows both, half and half. */
  protected readonly options = computed<readonly CardOption[]>(() =>
    THEMES.map((value) => ({
      value,
      label: this.words.options[value],
      looks: (value === 'system' ? ['light', 'dark'] : [value]).map((theme) => ({
        theme,
        skin: this.settings().skin,
        picture: this.cover.hasValue() ? this.cover.value() : null,
      })),
      nameTheme: value,
    })),
  );

  /** Every style of the page changes with it: that it was chosen is shown first. */
  protected async choose(value: string): Promise<void> {
    const theme = THEMES.find((one) => one === value);
    await nextTask();
    if (theme) this.store.change({ theme });
  }
}
