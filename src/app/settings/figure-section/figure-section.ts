import { Component, computed, DOCUMENT, inject, resource, Type } from '@angular/core';
import { TECHNIQUES } from '../../catalogue/techniques';
import { BODIES, Body } from '../../domain/figure/body';
import { SKINS } from '../../store/settings/settings';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { fetchTones } from '../../ui/figure/tones';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { CardChoice, CardOption } from '../card-choice/card-choice';

/** Who shows the movements in all pictures. */
@Component({
  selector: 'un-figure-section',
  imports: [CardChoice],
  templateUrl: './figure-section.html',
  styleUrl: './figure-section.css',
})
export class FigureSection {
  private readonly store = inject(SETTINGS_STORE);
  private readonly techniques = inject(TECHNIQUES);
  protected readonly settings = this.store.settings;
  protected readonly words = inject(SETTINGS_WORDS).figure;

  /** Here alone both bodies are fetched: one cannot choose what one does not see. */
  private readonly covers = resource({
    loader: async () => {
      const [technique] = Object.values(this.techniques);
      const [first, second] = [technique?.cover('first'), technique?.cover('second')];
      return { first: (await first) ?? null, second: (await second) ?? null };
    },
  });
  protected readonly skins = computed<readonly CardOption[]>(() =>
    SKINS.map((skin) => ({
      value: skin,
      label: this.words.skin.options[skin],
      looks: [
        {
          theme: this.settings().theme,
          skin,
          picture: this.cover(this.settings().body),
        },
      ],
    })),
  );

  protected readonly bodies = computed<readonly CardOption[]>(() =>
    BODIES.map((body) => ({
      value: body,
      label: this.words.body.options[body],
      looks: [
        { theme: this.settings().theme, skin: this.settings().skin, picture: this.cover(body) },
      ],
    })),
  );

  constructor() {
    fetchTones(inject(DOCUMENT));
  }

  protected chooseBody(value: string): void {
    const body = BODIES.find((one) => one === value);
    if (body) this.store.change({ body });
  }

  protected chooseSkin(value: string): void {
    const skin = SKINS.find((one) => one === value);
    if (skin) this.store.change({ skin });
  }

  private cover(body: Body): Type<unknown> | null {
    return this.covers.hasValue() ? this.covers.value()[body] : null;
  }
}
