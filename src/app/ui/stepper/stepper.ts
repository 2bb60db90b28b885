import { Component, computed, inject, input, model, signal } from '@angular/core';
import { WORDS } from '../../words/words';
import { Icon } from '../icon/icon';
import { uniqueId } from '../unique-id';

/** How many steps a page key goes. */
const PAGE = 5;

/** A number between two limits, with a round button on either side; it can be typed too. */
@Component({
  selector: 'un-stepper',
  imports: [Icon],
  templateUrl: './stepper.html',
  styleUrl: './stepper.css',
})
export class Stepper {
  /** What is counted: the spin button's name. */
  readonly label = input.required<string>();
  readonly value = model.required<number>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  readonly step = input(1);
  /** Shown and said behind the number. */
  readonly unit = input('');
  /** A sentence below it, which says what its name means. */
  readonly note = input('');

  protected readonly id = uniqueId('stepper');
  protected readonly valueText = computed(() => `${this.value()} ${this.unit()}`.trim());
  protected readonly fewerName = computed(() => this.words.fewer(this.label()));
  protected readonly moreName = computed(() => this.words.more(this.label()));

  /** The field is as wide as its widest number. */
  protected readonly digits = computed(() => Math.max(2, String(this.max()).length));

  /** What stands in the field while it is typed; null else. */
  protected readonly typed = signal<string | null>(null);

  private readonly words = inject(WORDS).ui;

  protected change(steps: number): void {
    this.take(this.value() + steps * this.step());
  }

  protected changeByKey(event: KeyboardEvent): void {
    const target = this.targetOf(event.key);
    if (target === null) return;
    event.preventDefault();
    this.take(target);
  }

  /**
   * Half-typed numbers wait: "1" on the way to "12" is no wish for the lower limit. Whoever keeps the value may take another
   * for it, as 10 for "4": that is not written over "4" on the way to "45".
   */
  protected followTyping(field: HTMLInputElement): void {
    this.typed.set(field.value);
    const typed = field.valueAsNumber;
    if (typed >= this.min() && typed <= this.max()) this.value.set(typed);
  }

  protected finishTyping(field: HTMLInputElement): void {
    const typed = field.valueAsNumber;
    this.typed.set(null);
    if (!Number.isNaN(typed)) this.take(typed);
    field.valueAsNumber = this.value();
  }

  private targetOf(key: string): number | null {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: PAGE, PageDown: -PAGE }[key];
    if (steps !== undefined) return this.value() + steps * this.step();
    if (key === 'Home') return this.min();
    return key === 'End' ? this.max() : null;
  }

  private take(wanted: number): void {
    this.typed.set(null);
    this.value.set(Math.min(this.max(), Math.max(this.min(), wanted)));
  }
}
