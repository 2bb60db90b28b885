import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TECHNIQUE } from '../../catalogue/current-technique';
import { TECHNIQUES } from '../../catalogue/techniques';
import { lengthOf } from '../../domain/session/plan/plan';
import { timelineOf } from '../../domain/session/state/progress';
import { Setup } from '../../domain/session/plan/setup';
import { drawnSide, Step } from '../../domain/session/plan/step';
import { nextTask } from '../../platform/next-task';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { BODY } from '../../ui/figure/body';
import { Figure } from '../../ui/figure/figure';
import { Icon } from '../../ui/icon/icon';
import { clockLength } from '../../words/length';
import { SESSION_WORDS } from '../../words/session-words';
import { MarkedKnots } from '../marked-knots/marked-knots';
import { MarkedSideSwitch } from '../marked-knots/marked-side-switch';
import { minutesHere } from '../played/minutes-here';
import { SetUpForm } from '../set-up-form/set-up-form';
import { TechniqueSetup } from '../technique-setup';

/** What a technique does, its steps in pictures, its set-up and its exact length. */
@Component({
  selector: 'un-technique-page',
  imports: [SideTimeline, Figure, Icon, MarkedSideSwitch, NgComponentOutlet, RouterLink, SetUpForm],
  providers: [MarkedKnots, TechniqueSetup],
  templateUrl: './technique-page.html',
  styleUrls: ['./technique-hero.css', './technique-page.css'],
})
export class TechniquePage {
  private readonly router = inject(Router);
  private readonly chosen = inject(TechniqueSetup);
  protected readonly technique = inject(TECHNIQUE);
  protected readonly module = inject(TECHNIQUES)[this.technique.id];
  private readonly allWords = inject(SESSION_WORDS);
  protected readonly words = this.allWords.technique;
  /** Chosen on Today: Start keeps to them. */
  private readonly minutes = minutesHere();

  protected readonly setup = this.chosen.setup;
  protected readonly steps = computed(() => this.technique.plan(this.setup()));
  protected readonly length = computed(() => clockLength(lengthOf(this.steps())));
  /** What becomes of it in the minutes there are. Fetched only where they were chosen. */
  protected readonly shortened = resource({
    params: () =>
      this.minutes === null ? undefined : { minutes: this.minutes, setup: this.setup() },
    loader: async ({ params: { minutes, setup } }) => {
      const [{ fitTechnique }, { shortenedTo }] = await Promise.all([
        import('../played/fit-technique'),
        import('../rating/shortened-to'),
      ]);
      const fitted = fitTechnique(this.technique, setup, minutes);
      return shortenedTo({ fitted, techniques: [this.technique] }, this.allWords.before);
    },
  });
  protected readonly timeline = computed(() => timelineOf(this.steps()));
  /** Each step once, as the first side has it. */
  protected readonly strip = computed(() => {
    const seen = new Set<string>();
    return this.steps().filter((step) => !seen.has(step.id) && seen.add(step.id));
  });

  /** Whether its repetitions have a way back, which is told by a tick of its own. */
  protected readonly hasWayBack = computed(() =>
    this.steps().some(({ reps }) => reps !== undefined && reps.outShare !== null),
  );

  private readonly body = inject(BODY);
  protected readonly cover = resource({
    params: this.body,
    loader: ({ params }) => this.module.cover(params),
  });
  protected readonly pictures = resource({
    params: this.body,
    loader: async ({ params }) => {
      const pictures = await this.technique.pictures(params);
      void this.draw();
      return pictures;
    },
  });
  /** How many steps of the strip have their picture. */
  private readonly drawn = signal(0);
  /** Fetched where knots are marked, once the pictures stand: it lies below everything else. */
  protected readonly returningKnots = resource({
    params: () => (this.technique.marksKnots && this.drawn() === Infinity ? true : undefined),
    loader: async () => (await import('../marked-knots/returning-knots')).ReturningKnots,
  });

  protected picture(step: Step, index: number) {
    if (index >= this.drawn() || !this.pictures.hasValue()) return null;
    return this.pictures.value()[step.picture] ?? null;
  }

  protected isMirrored(step: Step): boolean {
    return drawnSide(step) === 'left';
  }

  protected duration(step: Step): string {
    return step.reps
      ? this.words.stepRepetitions(step.reps.count, step.reps.eachMs / 1000)
      : this.words.stepLength(step.durationMs / 1000);
  }

  protected change(change: Partial<Setup>): void {
    this.chosen.change(change);
  }

  protected showSetUp(section: HTMLElement): void {
    section.scrollIntoView();
    section.querySelector('h2')?.focus({ preventScroll: true });
  }

  protected backToDefaults(): void {
    this.chosen.reset();
  }

  protected start(): void {
    void this.router.navigate(['/techniques', this.module.path, 'session'], {
      queryParams: { minutes: this.minutes },
    });
  }

  /** One picture a task: all at once hold up a tap on a slow phone. */
  private async draw(): Promise<void> {
    for (let drawn = 1; drawn <= this.strip().length; drawn += 1) {
      await nextTask();
      this.drawn.set(drawn);
    }
    // Whatever the set-up adds later is drawn with it.
    this.drawn.set(Infinity);
  }
}
