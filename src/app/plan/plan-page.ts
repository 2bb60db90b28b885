import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  IfThenPlan,
  isBegun,
  LONGEST_PART,
  missingParts,
  PLAN_PARTS,
  PlanPart,
  wholePlan,
  withPart,
} from '../domain/plan/if-then-plan';
import { utcStamp } from '../domain/time/stamp';
import { CLOCK } from '../platform/clock/clock';
import { PLAN_STORE } from '../store/plan/plan-store';
import { Icon } from '../ui/icon/icon';
import { LiveRegion } from '../ui/live-region/live-region';
import { PLAN_WORDS } from '../words/plan-words';
import { ReminderForm } from './reminder/reminder-form';

/** The person's if-then plan, made from ready parts or in words of their own, and its place in the phone's calendar. */
@Component({
  selector: 'un-plan-page',
  imports: [Icon, LiveRegion, ReminderForm, RouterLink],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
})
export class PlanPage {
  private readonly clock = inject(CLOCK);
  private readonly store = inject(PLAN_STORE);
  protected readonly words = inject(PLAN_WORDS);
  protected readonly plan = this.store.value;
  protected readonly parts = computed(() =>
    PLAN_PARTS.map((id) => ({
      id,
      label: this.words.parts[id],
      text: this.plan()?.[id] ?? '',
      ready: this.words.ready[id],
    })),
  );
  protected readonly sentence = computed(() => {
    const plan = wholePlan(this.plan());
    return plan === null ? '' : this.words.sentence(plan);
  });
  protected readonly isBegun = computed(() => isBegun(this.plan()));
  /** What was written last was too long, and is cut. */
  private readonly isCut = signal(false);
  /** What was there before it was emptied, for "Undo". */
  protected readonly emptied = signal<IfThenPlan | null>(null);
  protected readonly told = computed(() => {
    if (this.plan() === null) return '';
    if (!this.store.isKept()) return this.words.notKept;
    if (this.emptied() !== null) return this.words.emptied;
    if (this.isCut()) return this.words.cut(LONGEST_PART);
    const missing = missingParts(this.plan()).map((part) => this.words.parts[part]);
    if (missing.length === 0) return this.words.kept;
    return this.words.half(missing, this.sentence() !== '');
  });

  protected write(part: PlanPart, text: string): void {
    this.emptied.set(null);
    this.isCut.set(text.length > LONGEST_PART);
    this.store.change((plan) => withPart(plan, part, text, this.now()));
  }

  protected type(part: PlanPart, box: HTMLTextAreaElement): void {
    this.write(part, box.value);
    // What is not kept must not stand there as if it were.
    if (this.isCut()) box.value = this.plan()?.[part] ?? '';
  }

  protected empty(): void {
    const before = this.plan();
    this.set(() => '');
    this.emptied.set(before);
  }

  protected undo(): void {
    const before = this.emptied();
    if (before === null) return;
    this.set((part) => before[part]);
    this.emptied.set(null);
  }

  private set(text: (part: PlanPart) => string): void {
    this.store.change((plan) =>
      PLAN_PARTS.reduce(
        (next: IfThenPlan | null, part) => withPart(next, part, text(part), this.now()),
        plan,
      ),
    );
  }

  private now(): string {
    return utcStamp(this.clock.epoch());
  }
}
