import { Component, computed, inject, model, resource } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { Settings, THEMES } from '../../store/settings';
import { Figure } from '../../ui/figure/figure';
import { SETTINGS_WORDS } from '../../words/settings-words';

/** The looks to choose from, each shown as a poster in its own colours. */
@Component({
  selector: 'un-theme-choice',
  imports: [Figure],
  templateUrl: './theme-choice.html',
  styleUrl: './theme-choice.css',
})
export class ThemeChoice {
  readonly value = model.required<Settings['theme']>();

  private readonly techniques = inject(TECHNIQUES);
  protected readonly words = inject(SETTINGS_WORDS).theme;
  /** What the phone chooses may be either of two: its poster shows both, half and half. */
  protected readonly themes = THEMES.map((value) => ({
    value,
    label: this.words.options[value],
    looks: value === 'system' ? (['light', 'dark'] as const) : [value],
  }));

  private readonly cover = resource({
    loader: () => Object.values(this.techniques)[0]?.cover() ?? Promise.resolve(null),
  });
  protected readonly picture = computed(() => (this.cover.hasValue() ? this.cover.value() : null));
}
