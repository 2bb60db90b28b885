import { Component, computed, DOCUMENT, inject, resource } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { SKINS } from '../../store/settings';
import { SETTINGS_STORE } from '../../store/settings-store';
import { fetchTones } from '../../ui/figure/tones';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { PosterChoice, PosterOption } from '../poster-choice/poster-choice';

/** Who shows the movements in all pictures. */
@Component({
  selector: 'un-figure-section',
  imports: [PosterChoice],
  templateUrl: './figure-section.html',
  styleUrl: './figure-section.css',
})
export class FigureSection {
  private readonly store = inject(SETTINGS_STORE);
  private readonly techniques = inject(TECHNIQUES);
  protected readonly settings = this.store.settings;
  protected readonly words = inject(SETTINGS_WORDS).figure;

  private readonly cover = resource({
    loader: () => Object.values(this.techniques)[0]?.cover() ?? Promise.resolve(null),
  });
  protected readonly skins = computed<readonly PosterOption[]>(() =>
    SKINS.map((skin) => ({
      value: skin,
      label: this.words.skin.options[skin],
      looks: [
        {
          theme: this.settings().theme,
          skin,
          picture: this.cover.hasValue() ? this.cover.value() : null,
        },
      ],
    })),
  );

  constructor() {
    fetchTones(inject(DOCUMENT));
  }

  protected chooseSkin(value: string): void {
    const skin = SKINS.find((one) => one === value);
    if (skin) this.store.change({ skin });
  }
}
