import { Component, computed, inject, input } from '@angular/core';
import { scaleLinear } from 'd3-scale';
import { comparable, Effect, isEnough, RATED_NEEDED } from '../../domain/insights/ratings';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { roomOfHost } from '../../ui/chart/room';
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
  private readonly nameOf = subjectNames();
  private readonly room = roomOfHost();

  /** Those that can be compared come first, in their order; then the others. */
  private readonly inOrder = computed(() => {
    const compared = comparable(this.effects());
    return [...compared, ...this.effects().filter((effect) => !compared.includes(effect))];
  });
  protected readonly note = computed(() => {
    const { compared, notCompared } = this.words.effects;
    return comparable(this.effects()).length > 0 ? compared : notCompared;
  });
  protected readonly rows = computed(() => {
    const width = this.room()?.width ?? 0;
    const words = this.words.effects;
    return this.inOrder().map((effect) => {
      const { subject, rated, lower, same, higher } = effect;
      const x = scaleLinear([0, Math.max(1, rated)], [0, width]);
      return {
        subject,
        name: this.nameOf(subject),
        width,
        bar:
          width > 0 && isEnough(effect)
            ? { lower: x(lower), same: x(same), higher: x(higher), highest: x(lower + same) }
            : null,
        sum: isEnough(effect) ? words.sum(lower, rated) : words.few(rated, RATED_NEEDED),
        rest: isEnough(effect) ? words.rest(same, higher) : '',
        picture: words.picture(lower, same, higher),
      };
    });
  });
  protected readonly table = computed((): ChartTable => {
    const { what, sessions, rated, lower, same, higher } = this.words.effects.columns;
    return {
      columns: [what, sessions, rated, lower, same, higher],
      rows: this.inOrder().map((effect) => [
        this.nameOf(effect.subject),
        ...[effect.sittings, effect.rated, effect.lower, effect.same, effect.higher].map(String),
      ]),
    };
  });
}
