import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  IfThenPlan,
  LONGEST_PART,
  PLAN_PARTS,
  PlanPart,
  saysSomething,
  withPart,
} from '../domain/plan/if-then-plan';
import { utcStamp } from '../domain/time/stamp';
import { CLOCK } from '../platform/clock/clock';
import { PLAN_STORE } from '../store/plan/plan-store';
import { Icon } from '../ui/icon/icon';
import { Live } from '../ui/live/live';
import { PLAN_WORDS } from '../words/plan-words';
import { ReminderForm } from './reminder/reminder-form';

/** The person's if-then plan, made from ready parts or in words of their own, and its place in the phone's calendar. */
@Component({
  selector: 'un-plan-page',
  imports: [Icon, Live, ReminderForm, RouterLink],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
})
export class PlanPage {
  private readonly clock = inject(CLOCK);
  private readonly store = inject(PLAN_STORE);
  protected readonly words = inject(PLAN_WORDS);
  protected readonly longest = LONGEST_PART;
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
    const plan = this.plan();
    return saysSomething(plan) ? this.words.sentence(plan) : '';
  });
  /** What was there before it was emptied, for "Undo". */
  protected readonly emptied = signal<IfThenPlan | null>(null);
  protected readonly told = computed(() => {
    if (this.plan() === null) return '';
    if (!this.store.isKept()) return this.words.notKept;
    return this.emptied() === null ? this.words.kept : this.words.emptied;
  });

  protected write(part: PlanPart, text: string): void {
    this.emptied.set(null);
    this.store.change((plan) => withPart(plan, part, text, this.now()));
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
