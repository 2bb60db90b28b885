import { Component, computed, inject, input } from '@angular/core';
import { DAY_PARTS, dayPartsOf } from '../../domain/insights/day-parts';
import { InsightSession } from '../../domain/insights/insight-session';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { linearScale } from '../../ui/chart/chart-scale';
import { chartSizeOfHost } from '../../ui/chart/chart-size';
import { INSIGHTS_WORDS } from '../../words/insights-words';

/** When sessions are begun, by the clock there and then. */
@Component({
  selector: 'un-time-of-day',
  imports: [Chart],
  templateUrl: './time-of-day.html',
  styleUrl: './time-of-day.css',
})
export class TimeOfDay {
  readonly sessions = input.required<readonly InsightSession[]>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly room = chartSizeOfHost();

  private readonly counts = computed(() => dayPartsOf(this.sessions()));
  protected readonly sentence = computed(() => {
    const counts = this.counts();
    const most = DAY_PARTS.reduce((best, part) => (counts[part] > counts[best] ? part : best));
    return this.words.parts.told[most](counts[most], this.sessions().length);
  });
  protected readonly rows = computed(() => {
    const counts = this.counts();
    const width = this.room()?.width ?? 0;
    const x = linearScale([0, Math.max(1, ...Object.values(counts))], [0, width]);
    return DAY_PARTS.map((part) => ({
      part,
      name: this.words.parts.names[part],
      hours: this.words.parts.hours[part],
      count: counts[part],
      width,
      // Nothing at all is a line, so that it is seen to be none.
      bar: Math.max(3, x(counts[part])),
    }));
  });
  protected readonly table = computed((): ChartTable => {
    const { part, hours, sessions } = this.words.parts.columns;
    return {
      columns: [part, hours, sessions],
      rows: this.rows().map((row) => [row.name, row.hours, String(row.count)]),
    };
  });
}
