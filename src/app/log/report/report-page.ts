import {
  Component,
  computed,
  DOCUMENT,
  inject,
  resource,
  signal,
  ViewEncapsulation,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Period, PERIODS, Span } from '../../domain/insights/period';
import { dateOf } from '../../domain/log/days';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';
import { Choice } from '../../ui/choice/choice';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { Switch } from '../../ui/switch/switch';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { LOG_WORDS } from '../../words/log-words';
import { REPORT_WORDS } from '../../words/report-words';
import { readInsights, readSpan, SpanData } from '../insights/read-insights';
import { troubleOf } from '../reading-trouble';
import { readNotes, ReportNotes, reportOf } from './report-data';
import { ReportSheet } from './report-sheet';
import { LiveRegion } from '../../ui/live-region/live-region';

/** A period, or days of one's own choice. */
type Choosing = Period | 'own';

/** One or two pages about a time, to be printed for a physiotherapist or doctor. */
@Component({
  selector: 'un-report-page',
  imports: [Choice, Icon, LiveRegion, NoticeBar, ReportSheet, RouterLink, Switch],
  templateUrl: './report-page.html',
  styleUrls: ['./report-page.css', '../../ui/paper/print.css'],
  // Printing concerns the whole document; the sheets go again with the page.
  encapsulation: ViewEncapsulation.None,
})
export class ReportPage {
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly logWords = inject(LOG_WORDS);
  protected readonly words = inject(REPORT_WORDS);
  protected readonly insightsWords = inject(INSIGHTS_WORDS);
  private readonly today = dayOf(inject(CLOCK).iso());

  protected readonly period = signal<string>('90-days');
  protected readonly from = signal('');
  protected readonly to = signal(this.today);
  /** Typed for the paper, never stored. */
  protected readonly name = signal('');
  protected readonly withNotes = signal(false);

  protected readonly periods = [
    ...PERIODS.map((value) => ({ value, label: this.insightsWords.periods[value] })),
    { value: 'own', label: this.words.ownDates },
  ];

  /** Null while the dates chosen make no span. */
  private readonly ownSpan = computed((): Span | null => {
    const [from, to] = [this.from(), this.to()];
    return from !== '' && to !== '' && from <= to ? { from, to } : null;
  });
  protected readonly hasWrongDates = computed(
    () => this.period() === 'own' && this.ownSpan() === null,
  );

  private readonly version = logVersion();
  private readonly reading = resource({
    params: () => {
      if (this.hasWrongDates()) return undefined;
      return { period: this.period() as Choosing, own: this.ownSpan(), version: this.version() };
    },
    loader: ({ params, abortSignal }) => this.read(params.period, params.own, abortSignal),
  });
  private readonly found = lastValue(this.reading);
  private readonly trouble = troubleOf(this.reading);
  protected readonly problem = computed(() => {
    const kind = this.trouble();
    return kind === null ? '' : this.logWords.trouble[kind];
  });
  protected readonly report = computed(() => {
    const read = this.found();
    return read === undefined || this.hasWrongDates() ? null : reportOf(read.data);
  });
  protected readonly notes = computed(() => (this.withNotes() ? this.found()?.notes : undefined));
  protected readonly madeOn = dateOf(this.today);

  protected print(): void {
    this.window?.print();
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  private async read(
    period: Choosing,
    own: Span | null,
    aborted: AbortSignal,
  ): Promise<{ readonly data: SpanData; readonly notes: ReportNotes }> {
    const data =
      period === 'own' && own !== null
        ? await readSpan(this.repository, own, aborted)
        : await readInsights(this.repository, period as Period, this.today, aborted);
    return { data, notes: await readNotes(this.repository, data.span, aborted) };
  }
}
