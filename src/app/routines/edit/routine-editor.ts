import { Location } from '@angular/common';
import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { LoggedRoutine } from '../../domain/log/log-file';
import { idInAddress } from '../../domain/log/session-address';
import { LONGEST_NAME, MOST_PARTS, readRoutine } from '../../domain/routine/read-routine';
import { isBuiltIn } from '../../domain/routine/routine';
import { routineAddress } from '../../domain/routine/routine-address';
import { TECHNIQUE_IDS, TechniqueId } from '../../domain/session/plan/technique-id';
import { SideTimeline } from '../../ui/side-timeline/side-timeline';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { LeaveQuestion } from '../../ui/leave-question/leave-question';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { keptRoutine } from '../../store/routines/kept-routine';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { ROUTINE_EDIT_WORDS } from '../../words/routine-edit-words';
import { ROUTINE_WORDS } from '../../words/routine-words';
import { loadTaught, planOf } from '../shown-routine';
import { PartList } from './part-list';
import {
  DraftError,
  draftErrors,
  draftOf,
  isSameDraft,
  RoutineDraft,
  withTechnique,
} from './routine-draft';
import { RoutineSaver } from './routine-saver';

/** Makes a routine, or changes one: its name, its techniques in order, each with a set-up of its own. */
@Component({
  selector: 'un-routine-editor',
  imports: [SideTimeline, Dialog, Icon, LeaveQuestion, NoticeBar, PartList, RouterLink],
  templateUrl: './routine-editor.html',
  styleUrls: ['../../ui/form/dock.css', '../../ui/form/error.css', './routine-editor.css'],
  providers: [RoutineSaver],
})
export class RoutineEditor {
  /** Which routine, from the address; none for a new one. */
  readonly id = input<string | undefined, string | undefined>(undefined, {
    transform: (address) => (address === undefined ? undefined : idInAddress(address)),
  });

  private readonly repository = inject(ROUTINE_REPOSITORY);
  private readonly modules = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  protected readonly pages = inject(ROUTINE_WORDS);
  protected readonly words = inject(ROUTINE_EDIT_WORDS);
  protected readonly saver = inject(RoutineSaver);
  private readonly nameBox = viewChild<ElementRef<HTMLInputElement>>('nameBox');
  private readonly addButton = viewChild<ElementRef<HTMLElement>>('addButton');
  private readonly partList = viewChild(PartList);
  /** Where the person came from within the app, if they did. */
  private readonly cameFrom = this.router
    .currentNavigation()
    ?.previousNavigation?.finalUrl?.toString();

  protected readonly isNew = computed(() => this.id() === undefined);
  protected readonly address = computed(() => {
    const id = this.id();
    return id === undefined ? ['/routines'] : routineAddress(id);
  });
  /** Read once: what is changed elsewhere meanwhile must not change under the person's hands. */
  private readonly reading = resource({
    params: () => this.id(),
    loader: ({ params }) => keptRoutine(params, this.repository),
  });
  protected readonly loading = resource({ loader: () => loadTaught(this.modules) });
  protected readonly taught = computed(() =>
    this.loading.hasValue() ? this.loading.value() : null,
  );
  /** The state that is changed here, where the person has asked for another than was read first. */
  private readonly other = signal<LoggedRoutine | null>(null);
  protected readonly routine = computed(
    () => this.other() ?? (this.reading.hasValue() ? this.reading.value().routine : null),
  );
  /** Why it cannot be changed here; empty where it can, and while it is read. */
  protected readonly refusal = computed(() => {
    const id = this.id();
    if (id === undefined) return '';
    if (isBuiltIn(id)) return this.pages.builtIn;
    if (!this.reading.hasValue()) return '';
    const { routine, trouble } = this.reading.value();
    if (trouble !== null) return this.pages.trouble[trouble];
    if (routine === null || routine.deleted) return this.pages.unknown;
    return readRoutine(routine).trouble === 'newer' ? this.pages.unplayable.newer : '';
  });
  protected readonly isReady = computed(
    () =>
      this.taught() !== null &&
      (this.isNew() || (this.routine() !== null && this.refusal() === '')),
  );

  private readonly original = computed(() => draftOf(this.routine()));
  protected readonly draft = linkedSignal<RoutineDraft>(() => this.original());
  private readonly isSaved = signal(false);
  protected readonly isDirty = computed(() => !isSameDraft(this.draft(), this.original()));
  protected readonly plan = computed(() => {
    const taught = this.taught();
    return taught === null ? null : planOf(this.draft().parts, taught);
  });

  /** Asked to save once: from then on it says what is missing. */
  private readonly isTried = signal(false);
  private readonly wrong = computed(() => draftErrors(this.draft(), this.original().name));
  protected readonly errors = computed<readonly DraftError[]>(() =>
    this.isTried() ? this.wrong() : [],
  );
  /** Too long a name is told of at once: as a rule it was pasted. */
  protected readonly nameError = computed(() => {
    if (this.wrong().includes('long'))
      return this.words.errors.long(this.draft().name.trim().length, LONGEST_NAME);
    return this.errors().includes('name') ? this.words.errors.name : '';
  });
  protected readonly partsError = computed(() => {
    const errors = this.errors();
    if (errors.includes('empty')) return this.words.errors.empty;
    return errors.includes('too-many') ? this.words.errors.tooMany(MOST_PARTS) : '';
  });

  protected readonly isAdding = signal(false);
  protected readonly choices = TECHNIQUE_IDS.map((id) => ({ id, name: this.names[id] }));

  protected rename(name: string): void {
    this.draft.update((draft) => ({ ...draft, name }));
  }

  protected add(id: TechniqueId): void {
    this.isAdding.set(false);
    const technique = this.taught()?.[id];
    if (technique === undefined) return;
    const draft = withTechnique(this.draft(), technique);
    this.draft.set(draft);
    const added = draft.parts.at(-1);
    if (added) this.partList()?.open(added.key);
  }

  protected async save(): Promise<void> {
    this.isTried.set(true);
    const [error] = this.wrong();
    if (error === 'name' || error === 'long') this.nameBox()?.nativeElement.focus();
    else if (error !== undefined) this.addButton()?.nativeElement.focus();
    else await this.bring(this.saver.save(this.draft(), this.routine()));
  }

  /** What is made here goes over what was changed elsewhere. */
  protected saveMine(): Promise<void> {
    return this.bring(this.saver.save(this.draft(), this.saver.conflict()));
  }

  protected takeTheirs(): void {
    this.other.set(this.saver.conflict());
    this.saver.forgetConflict();
  }

  protected cancel(): void {
    this.leaveTo(this.address());
  }

  private readonly leaveQuestion = viewChild(LeaveQuestion);

  /** Asks before something made is left behind. Called by the route's guard. */
  mayLeave(): boolean | Promise<boolean> {
    return this.leaveQuestion()?.mayLeave() ?? true;
  }

  protected readonly holdsSomething = (): boolean =>
    !this.isSaved() && this.isReady() && this.isDirty();

  private async bring(saving: Promise<string | null>): Promise<void> {
    const id = await saving;
    if (id === null) return;
    this.isSaved.set(true);
    this.leaveTo(routineAddress(id));
  }

  /** Back where the person came from, so that Back after it does not open the editor again. */
  private leaveTo(address: readonly string[]): void {
    const url = this.router.createUrlTree([...address]);
    if (this.cameFrom === url.toString()) this.location.back();
    else void this.router.navigateByUrl(url, { replaceUrl: true });
  }
}
