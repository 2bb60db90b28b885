import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  PendingTasks,
  resource,
  ResourceStreamItem,
  Signal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TECHNIQUES } from '../../catalogue/techniques';
import { Period, PERIODS } from '../../domain/insights/period';
import {
  canTellLower,
  effectsOf,
  hasRisen,
  lowStarts,
  mostRated,
  RATED_NEEDED,
} from '../../domain/insights/ratings';
import { TECHNIQUE_IDS } from '../../domain/session/plan/technique-id';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { nextTask } from '../../platform/next-task';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';
import { Choice } from '../../ui/choice/choice';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { INSIGHTS_WORDS } from '../../words/insights-words';
import { LOG_WORDS } from '../../words/log-words';
import { troubleOf } from '../reading-trouble';
import { DayCalendar } from './day-calendar';
import { Effects } from './effects';
import { KnotReturns } from './knot-returns';
import { Minutes } from './minutes';
import { OverTime } from './over-time';
import { PainArrows } from './pain-arrows';
import { InsightsData, readInsights } from './read-insights';
import { subjectNames } from './subject-name';
import { TimeOfDay } from './time-of-day';

/** Drawn one after the other, each in a task of its own: a tap in between is answered at once. */
const SECTIONS = 7;

interface Progress {
  readonly data: InsightsData;
  /** How many sections show it already. */
  readonly drawn: number;
}

/** What the log tells of pain, time and knots over a period, as far as it may be told. */
@Component({
  selector: 'un-insights-page',
  imports: [
    Choice,
    DayCalendar,
    Effects,
    Icon,
    KnotReturns,
    Minutes,
    NoticeBar,
    OverTime,
    PainArrows,
    RouterLink,
    TimeOfDay,
  ],
  templateUrl: './insights-page.html',
  styleUrl: './insights-page.css',
})
export class InsightsPage {
  /** From the address, so that it is the same after a look at a session. */
  readonly period = input<Period, unknown>('30-days', { transform: asPeriod });

  private readonly repository = inject(LOG_REPOSITORY);
  private readonly clock = inject(CLOCK);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly pending = inject(PendingTasks);
  private readonly techniques = inject(TECHNIQUES);
  private readonly nameOf = subjectNames(() => this.effects().map(({ subject }) => subject));
  protected readonly words = inject(INSIGHTS_WORDS);
  private readonly logWords = inject(LOG_WORDS);

  private readonly version = logVersion();
  private readonly reading = resource({
    params: () => ({ period: this.period(), version: this.version() }),
    stream: ({ params, abortSignal }) => this.read(params.period, abortSignal),
  });
  private readonly progress = lastValue(this.reading);
  private readonly trouble = troubleOf(this.reading);
  protected readonly problem = computed(() => {
    const kind = this.trouble();
    return kind === null ? '' : this.logWords.trouble[kind];
  });
  protected readonly isLoading = computed(
    () => this.progress() === undefined && this.trouble() === null,
  );

  /** What is shown of the log, the header first. */
  protected readonly data = computed(() => this.progress()?.data);
  /** What each section shows: until it is its turn, what it showed before, so that nothing jumps. */
  protected readonly shown = Array.from({ length: SECTIONS }, (_, index) =>
    linkedSignal<Progress | undefined, InsightsData | undefined>({
      source: this.progress,
      computation: (progress, before) =>
        progress && progress.drawn > index ? progress.data : before?.value,
    }),
  );

  protected readonly periods = PERIODS.map((value) => ({
    value,
    label: this.words.periods[value],
  }));
  protected readonly effects = computed(() => effectsOf(this.data()?.sessions ?? []));
  protected readonly subjects = computed(() =>
    this.effects().map(({ subject }) => ({ value: subject, label: this.nameOf(subject) })),
  );
  private readonly chosen = signal<string | null>(null);
  /** The subject whose ratings are on top: the one chosen, or else the one with the most ratings. */
  protected readonly effect = computed(() => {
    const chosen = this.effects().find(({ subject }) => subject === this.chosen());
    return chosen ?? mostRated(this.effects());
  });
  protected readonly ofSubject = computed(() =>
    (this.shown[0]?.()?.sessions ?? []).filter(({ subject }) => subject === this.effect()?.subject),
  );
  protected readonly told = computed(() => {
    const effect = this.effect();
    if (effect === null) return null;
    const { subject, lower, couldFall } = effect;
    const { words } = this;
    const low = lowStarts([effect]);
    const left = low > 0 ? words.lowStarts(low) : '';
    return canTellLower(effect)
      ? {
          sentence: words.effect(lower, couldFall, this.nameOf(subject)),
          rest: words.cannotShowWhy,
          guide: `${words.onlyGuide} ${left}`.trim(),
        }
      : {
          sentence: words.notEnough(couldFall, RATED_NEEDED),
          rest: words.howToRate,
          guide: left,
        };
  });
  protected readonly leftOut = computed(() => {
    const ahead = this.data()?.ahead ?? 0;
    return ahead > 0 ? this.words.ahead(ahead) : '';
  });
  protected readonly hasRisen = computed(() => hasRisen(this.data()?.sessions ?? []));
  protected readonly field = computed(() => {
    const technique = TECHNIQUE_IDS.find((id) => id === this.effect()?.subject);
    return technique ? this.techniques[technique].field : 'sage';
  });

  protected choose(subject: string): void {
    this.chosen.set(subject);
  }

  protected async show(period: string): Promise<void> {
    await this.router.navigate([], {
      queryParams: { period },
      replaceUrl: true,
    });
  }

  private async read(
    period: Period,
    aborted: AbortSignal,
  ): Promise<Signal<ResourceStreamItem<Progress>>> {
    const today = dayOf(this.clock.iso());
    const data = await readInsights(this.repository, period, today, aborted);
    const progress = signal<ResourceStreamItem<Progress>>({ value: { data, drawn: 0 } });
    this.pending.run(async () => {
      for (let drawn = 1; drawn <= SECTIONS && !aborted.aborted; drawn += 1) {
        await this.painted();
        progress.set({ value: { data, drawn } });
      }
    });
    return progress;
  }

  private async painted(): Promise<void> {
    await new Promise<void>((resolve) => {
      afterNextRender(() => resolve(), { injector: this.injector });
    });
    await nextTask();
  }
}

function asPeriod(value: unknown): Period {
  return PERIODS.find((period) => period === value) ?? '30-days';
}
