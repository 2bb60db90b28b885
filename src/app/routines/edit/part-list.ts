import {
  afterNextRender,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  signal,
} from '@angular/core';
import { techniqueNames } from '../../catalogue/techniques';
import { RoutinePart } from '../../domain/routine/routine';
import { transitionAmount } from '../../domain/routine/routine-technique';
import { Amount, Setup, withinLimits } from '../../domain/session/plan/setup';
import { SetUpForm } from '../../session/set-up-form/set-up-form';
import { LiveRegion } from '../../ui/live-region/live-region';
import { Moved, Sortable } from '../../ui/sortable/sortable';
import { Stepper } from '../../ui/stepper/stepper';
import { ROUTINE_EDIT_WORDS } from '../../words/routine-edit-words';
import { ROUTINE_WORDS } from '../../words/routine-words';
import { ShownPlan, Taught } from '../shown-routine';
import { TechniqueSwatch } from '../swatch/technique-swatch';
import { DraftPart, RoutineDraft, withChange, withMoved, without } from './routine-draft';

/** The techniques of a routine being made: their order, and each one's set-up. */
@Component({
  selector: 'un-part-list',
  imports: [LiveRegion, SetUpForm, Sortable, Stepper, TechniqueSwatch],
  templateUrl: './part-list.html',
  styleUrl: './part-list.css',
})
export class PartList {
  readonly draft = model.required<RoutineDraft>();
  readonly taught = input.required<Taught>();
  /** How long each part is. */
  readonly plan = input.required<ShownPlan | null>();

  private readonly names = techniqueNames();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly pages = inject(ROUTINE_WORDS);
  protected readonly words = inject(ROUTINE_EDIT_WORDS);
  /** Keys of the parts whose set-up is in sight. */
  private readonly opened = signal<ReadonlySet<number>>(new Set());
  /** What was done last, for those who do not see it. */
  protected readonly told = signal('');

  /** Shows the set-up of a part that was just added, with the focus on its name. */
  open(key: number): void {
    this.toggle(key, true);
    this.focusLater(`#part-${key}`);
  }

  protected isOpen({ key }: DraftPart): boolean {
    return this.opened().has(key);
  }

  protected toggle(key: number, open: boolean): void {
    this.opened.update((opened) => {
      const next = new Set(opened);
      if (open) next.add(key);
      else next.delete(key);
      return next;
    });
  }

  protected nameOf({ technique }: RoutinePart): string {
    return this.names[technique];
  }

  protected facts({ setup }: RoutinePart, index: number): string {
    const length = this.plan()?.partLengths[index] ?? '';
    return this.pages.partFacts(length, setup.sides, setup.firstSide);
  }

  protected transition({ technique }: RoutinePart): Amount {
    return transitionAmount(this.taught()[technique]);
  }

  protected changeSetup({ key, setup }: DraftPart, change: Partial<Setup>): void {
    this.draft.update((draft) => withChange(draft, key, { setup: { ...setup, ...change } }));
  }

  protected changeTransition(part: DraftPart, value: number): void {
    const seconds = withinLimits(this.transition(part), value, part.transitionSeconds);
    this.draft.update((draft) => withChange(draft, part.key, { transitionSeconds: seconds }));
  }

  /** By a button or a key; the button keeps the focus. */
  protected step(part: DraftPart, by: number, button: 'up' | 'down'): void {
    const from = this.draft().parts.indexOf(part);
    const to = Math.min(this.draft().parts.length - 1, Math.max(0, from + by));
    this.move({ from, to });
    this.focusLater(`#part-${part.key} ~ .order .${button}`);
  }

  protected stepByKey(part: DraftPart, event: KeyboardEvent, button: 'up' | 'down'): void {
    const all = this.draft().parts.length;
    const by = { ArrowUp: -1, ArrowDown: 1, Home: -all, End: all }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.step(part, by, button);
  }

  protected move({ from, to }: Moved): void {
    const part = this.draft().parts[from];
    if (part === undefined || from === to) return;
    this.draft.update((draft) => withMoved(draft, from, to));
    this.told.set(this.words.moved(this.nameOf(part), to + 1, this.draft().parts.length));
  }

  protected remove(part: DraftPart): void {
    const index = this.draft().parts.indexOf(part);
    this.draft.update((draft) => without(draft, part.key));
    const { parts } = this.draft();
    this.told.set(this.words.removed(this.nameOf(part)));
    const next = parts[index] ?? parts.at(-1);
    // The button pressed is gone with its part.
    this.focusLater(next === undefined ? 'ol' : `#part-${next.key}`);
  }

  private focusLater(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), {
      injector: this.injector,
    });
  }
}
