import { Component, computed, inject, input } from '@angular/core';
import { isReturning, knotPlaces } from '../../domain/insights/returning-knots';
import { InsightRecord } from '../../domain/insights/insight-session';
import { dateOf } from '../../domain/log/days';
import { dayOf } from '../../domain/time/stamp';
import { BackMap } from '../../ui/back-map/back-map';
import { Chart } from '../../ui/chart/chart';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { MAP_WORDS } from '../../words/map-words';

/** Places where knots were marked on more than one day, on the back map; the others in one line. */
@Component({
  selector: 'un-knot-returns',
  imports: [BackMap, Chart],
  templateUrl: './knot-returns.html',
  styleUrl: './knot-returns.css',
})
export class KnotReturns {
  readonly records = input.required<readonly InsightRecord[]>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly mapWords = inject(MAP_WORDS);

  private readonly places = computed(() => knotPlaces(this.records()));
  protected readonly returning = computed(() => this.places().filter(isReturning));
  protected readonly once = computed(() =>
    this.places()
      .filter((place) => !isReturning(place))
      .map(({ side, region, times, last }) =>
        this.mapWords.sum(this.mapWords.place(side, region), times, dateOf(dayOf(last))),
      ),
  );
  protected readonly sentence = computed(() => {
    const { none, noneReturned, told } = this.words.knots;
    if (this.places().length === 0) return none;
    const [most] = this.returning();
    if (most === undefined) return noneReturned;
    return told(this.mapWords.place(most.side, most.region), most.days);
  });
}
