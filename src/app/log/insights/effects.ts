import { Component, computed, inject, input } from '@angular/core';
import {
  canTellLower,
  Effect,
  isEnough,
  lowStarts,
  RATED_NEEDED,
} from '../../domain/insights/ratings';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { linearScale } from '../../ui/chart/chart-scale';
import { chartSizeOfHost } from '../../ui/chart/chart-size';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { subjectNames } from './subject-name';

/** How often the rating was lower after each technique, with the count behind it. */
@Component({
  selector: 'un-effects',
  imports: [Chart],
  templateUrl: './effects.html',
  styleUrl: './effects.css',
})
export class Effects {
  readonly effects = input.required<readonly Effect[]>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly nameOf = subjectNames(() => this.effects().map(({ subject }) => subject));
  private readonly room = chartSizeOfHost();

  protected readonly note = computed(() => {
    const { compared, notCompared } = this.words.effects;
    const low = lowStarts(this.effects());
    return [
      this.effects().filter(canTellLower).length > 1 ? compared : notCompared,
      low > 0 ? this.words.lowStarts(low) : '',
    ]
      .filter(Boolean)
      .join(' ');
  });
  protected readonly rows = computed(() => {
    const width = this.room()?.width ?? 0;
    const words = this.words.effects;
    return this.effects().map((effect) => {
      const { subject, rated, couldFall, lower, same, higher } = effect;
      const x = linearScale([0, Math.max(1, rated)], [0, width]);
      return {
        subject,
        name: this.nameOf(subject),
        width,
        bar:
          width > 0 && canTellLower(effect)
            ? { lower: x(lower), same: x(same), higher: x(higher), highest: x(lower + same) }
            : null,
        sum: canTellLower(effect)
          ? words.sum(lower, couldFall)
          : words.few(couldFall, RATED_NEEDED),
        rest: isEnough(effect) ? words.rest(same, higher, rated) : '',
        picture: words.picture(lower, same, higher),
      };
    });
  });
  protected readonly table = computed((): ChartTable => {
    const { what, sessions, rated, lower, same, higher } = this.words.effects.columns;
    return {
      columns: [what, sessions, rated, lower, same, higher],
      rows: this.effects().map((effect) => [
        this.nameOf(effect.subject),
        String(effect.sessions),
        String(effect.rated),
        this.words.lowerOf(effect.lower, effect.couldFall, effect.rated),
        String(effect.same),
        String(effect.higher),
      ]),
    };
  });
}
