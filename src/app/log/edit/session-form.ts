import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { FieldTree, form, submit } from '@angular/forms/signals';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { isByHand } from '../../domain/log/amendment';
import { SessionRecord, Soreness } from '../../domain/log/record';
import { addDays, daysBetween } from '../../domain/time/day';
import { Sides } from '../../domain/session/plan/setup';
import { TECHNIQUE_IDS, TechniqueId } from '../../domain/session/plan/technique-id';
import { CLOCK } from '../../platform/clock/clock';
import { BackMapEditor } from '../../ui/back-map/back-map-editor';
import { Choice } from '../../ui/choice/choice';
import { Field } from '../../ui/field/field';
import { RatingPad } from '../../ui/rating-pad/rating-pad';
import { EDIT_WORDS } from '../../words/edit-words';
import { draftRules } from './draft-rules';
import { draftOf, emptyDraft, isSame, SessionDraft } from './session-draft';
import { LiveRegion } from '../../ui/live-region/live-region';

const SORENESS: readonly Soreness[] = ['no', 'little', 'much'];

/**
 * What is asked for. `run`: what is true of a routine's run as a whole. `part`: what is true of one technique of it.
 */
export type Asked = 'all' | 'run' | 'part';

/** Everything of a session that a person may tell or change. It saves nothing itself. */
@Component({
  selector: 'un-session-form',
  imports: [BackMapEditor, Choice, Field, LiveRegion, RatingPad],
  templateUrl: './session-form.html',
  styleUrls: ['../../ui/form/dock.css', './session-form.css'],
})
export class SessionForm {
  /** The session that is edited; null for one that is entered by hand. Another one starts the form anew. */
  readonly record = input.required<SessionRecord | null>();
  readonly asks = input<Asked>('all');
  /** Told at once: on a first visit saving can take seconds. */
  readonly saving = input(false);
  /** A draft without errors, to be saved. */
  readonly save = output<SessionDraft>();
  readonly cancelled = output();

  private readonly clock = inject(CLOCK);
  private readonly techniques = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly injector = inject(Injector);
  protected readonly words = inject(EDIT_WORDS);
  private readonly knotsSection = viewChild<ElementRef<HTMLElement>>('knotsSection');

  private readonly first = linkedSignal(() => {
    const record = this.record();
    return record === null ? emptyDraft(this.clock.epoch()) : draftOf(record);
  });
  private readonly model = linkedSignal(() => this.first());
  /** Apart from the form, which marks the members of its lists as its own. */
  protected readonly knots = linkedSignal(() => this.first().knots);
  protected readonly form = form(
    this.model,
    draftRules({ record: this.record, now: () => this.clock.epoch(), words: this.words.errors }),
  );
  private readonly draft = computed(() => ({ ...this.model(), knots: this.knots() }));
  /** Whether something was told that is not saved yet. */
  readonly isDirty = computed(() => !isSame(this.draft(), this.first()));

  /** One entered by hand has no end and no technique of its own to hold on to. */
  protected readonly byHand = computed(() => {
    const record = this.record();
    return record === null || isByHand(record);
  });
  protected readonly techniqueOptions = TECHNIQUE_IDS.map((id) => ({
    value: id,
    label: this.names[id],
  }));
  protected readonly sidesOptions = [
    { value: 'both', label: this.words.sidesOptions.both },
    { value: 'left', label: this.words.sidesOptions.left, side: 'left' as const },
    { value: 'right', label: this.words.sidesOptions.right, side: 'right' as const },
  ];
  protected readonly soreOptions = [
    { value: '', label: this.words.soreness.unknown },
    ...SORENESS.map((value) => ({ value, label: this.words.soreness[value] })),
  ];
  protected readonly ratings = computed(() => [
    { legend: this.words.before, clear: this.words.clearBefore, field: this.form.painBefore },
    { legend: this.words.after, clear: this.words.clearAfter, field: this.form.painAfter },
  ]);
  private readonly lines = viewChildren(Field);
  private readonly choice = viewChild<Choice>('technique');

  private readonly asksForMap = signal(false);
  protected readonly marksKnots = computed(() => this.asksForMap() || this.knots().length > 0);
  /** A mark made here is of the session's end: nobody knows any more when it was found. */
  protected readonly knotsAt = computed(
    () => this.record()?.activeSeconds ?? (this.draft().minutes ?? 0) * 60,
  );

  protected async send(): Promise<void> {
    await submit(this.form, {
      action: () => {
        this.save.emit(this.draft());
        return Promise.resolve(null);
      },
      onInvalid: () => this.focusFirstError(),
    });
  }

  /** What is wrong with a field, once the person has left it or wanted to save. */
  protected errorOf(field: FieldTree<unknown>): string {
    const { touched, errors } = field();
    return touched() ? (errors()[0]?.message ?? '') : '';
  }

  protected leave(field: FieldTree<unknown>): void {
    field().markAsTouched();
  }

  protected chooseSoreness(answer: string): void {
    this.form.soreAfter().value.set(SORENESS.find((one) => one === answer) ?? null);
  }

  protected chooseSides(sides: string): void {
    this.form.sides().value.set(sides as Sides);
  }

  protected setMinutes(typed: string): void {
    this.form.minutes().value.set(typed === '' ? null : Number(typed));
  }

  protected chooseTechnique(technique: string): void {
    this.form.technique().value.set(technique as TechniqueId);
    this.suggestMinutes(technique as TechniqueId);
  }

  /** Once the lines have their errors. */
  private focusFirstError(): void {
    const focus = (): void => {
      const wrong = this.lines().find((line) => line.error() !== '');
      if (this.errorOf(this.form.technique) !== '') this.choice()?.focus();
      else wrong?.focus();
    };
    afterNextRender(focus, { injector: this.injector });
  }

  /** The length the technique usually has, as long as the person has told none. */
  private suggestMinutes(technique: TechniqueId): void {
    if (this.draft().minutes !== null) return;
    const { defaultLengthMs } = this.techniques[technique];
    this.form.minutes().value.set(Math.round(defaultLengthMs / 60_000));
  }

  private readonly lastStartDay = linkedSignal(() => this.first().startDay);

  /** A session put on another day ends on another day too. */
  protected moveEnd(): void {
    const { startDay, endDay } = this.draft();
    if (startDay === '') return;
    const days = daysBetween(this.lastStartDay(), startDay);
    this.lastStartDay.set(startDay);
    if (endDay !== '' && days !== 0) this.form.endDay().value.set(addDays(endDay, days));
  }

  /** The button pressed is gone: the heading over the map takes its focus. */
  protected openMap(): void {
    this.asksForMap.set(true);
    const section = this.knotsSection()?.nativeElement;
    afterNextRender(() => section?.querySelector('h2')?.focus(), { injector: this.injector });
  }
}
