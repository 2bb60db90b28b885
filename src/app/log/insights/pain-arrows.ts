import { Component, computed, inject, input } from '@angular/core';
import { arrowsOf } from '../../domain/insights/arrows';
import { InsightSession } from '../../domain/insights/insight-session';
import { Chart, ChartTable } from '../../ui/chart/chart';
import { chartSizeOfHost } from '../../ui/chart/chart-size';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { drawArrows, roomForArrows } from './draw-arrows';
import { tableDates } from './table-dates';

/** One arrow a session from the rating before to the rating after, or averages where there are many. */
@Component({
  selector: 'un-pain-arrows',
  imports: [Chart],
  templateUrl: './pain-arrows.html',
  styleUrl: './pain-arrows.css',
})
export class PainArrows {
  /** Those of one subject, the earliest first. */
  readonly sessions = input.required<readonly InsightSession[]>();

  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly room = chartSizeOfHost();

  private readonly arrows = computed(() => {
    const room = this.room();
    return room && arrowsOf(this.sessions(), roomForArrows(room));
  });
  protected readonly sentence = computed(() => {
    const arrows = this.arrows();
    if (arrows === null) return '';
    const { each, averages } = this.words.arrows;
    return arrows.unit === 'session' ? each : averages[arrows.unit];
  });
  protected readonly drawing = computed(() => {
    const [room, arrows] = [this.room(), this.arrows()];
    return room && arrows && drawArrows(arrows, room, this.words);
  });
  protected readonly table = computed((): ChartTable => {
    const { average, dates, arrows: words } = this.words;
    const { when, sessions, before, after, change } = words.columns;
    const arrows = this.arrows();
    const isEach = arrows?.unit === 'session';
    const daysOf = tableDates(arrows?.arrows ?? [], dates);
    const rows = (arrows?.arrows ?? []).map((arrow) => [
      daysOf(arrow),
      ...(isEach ? [] : [String(arrow.count)]),
      average(arrow.before),
      average(arrow.after),
      words.changes[arrow.change],
    ]);
    const columns = [when, ...(isEach ? [] : [sessions]), before, after, change];
    return { columns, rows };
  });
}
