import { Component, computed, inject, input } from '@angular/core';
import { dateOf } from '../../domain/log/days';
import { KnotSum } from '../../domain/log/knot-sums';
import { Knot } from '../../domain/log/record';
import { dayOf } from '../../domain/time/stamp';
import { MAP_WORDS } from '../../words/map-words';
import { BackStage } from './back-stage';
import { drawMarks } from './marks';
import { drawSums } from './sums';

/**
 * A person's back with its sore spots, seen from behind, to look at; `un-back-map-editor` marks them.
 *
 * - `mode="one"`: the `knots` of one session, numbered, and told in a list.
 * - `mode="sum"`: the `sums` of many (domain `sumKnots`): how often by number and depth; the list adds when last.
 *
 * The colour behind it is `--bg`, as fields set it.
 */
@Component({
  selector: 'un-back-map',
  imports: [BackStage],
  templateUrl: './back-map.html',
  styleUrls: ['./region.css', './back-map.css'],
})
export class BackMap {
  readonly mode = input.required<'one' | 'sum'>();
  readonly knots = input<readonly Knot[]>([]);
  readonly sums = input<readonly KnotSum[]>([]);
  /** False where a list beside the map tells the sum already. */
  readonly listed = input(true);

  protected readonly words = inject(MAP_WORDS);

  protected readonly marks = computed(() => drawMarks(this.knots(), null, true, this.words));
  protected readonly drawnSums = computed(() =>
    this.mode() === 'sum' ? drawSums(this.sums(), this.words, (time) => dateOf(dayOf(time))) : [],
  );
  protected readonly stageName = computed(() => {
    if (this.mode() === 'one') return this.words.picture(this.knots().length);
    return this.words.sumPicture(this.sums().reduce((sum, { times }) => sum + times, 0));
  });
}
