import { Location } from '@angular/common';
import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { techniqueNames, TECHNIQUES } from '../../catalogue/techniques';
import { joinedRun, SessionParts } from '../../domain/log/joined-run';
import { addressOf, idInAddress } from '../../domain/log/session-address';
import { CLOCK } from '../../platform/clock/clock';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { Dialog } from '../../ui/dialog/dialog';
import { Icon } from '../../ui/icon/icon';
import { LeaveQuestion } from '../../ui/leave-question/leave-question';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { EDIT_WORDS } from '../../words/edit-words';
import { LOG_WORDS } from '../../words/log-words';
import { troubleOf } from '../reading-trouble';
import { readSession } from '../read-session';
import { Saving } from './saving';
import { SessionDraft } from './session-draft';
import { Asked, SessionForm } from './session-form';

/** One session to be changed, or, without an id, one to be entered by hand. */
@Component({
  selector: 'un-edit-page',
  imports: [Dialog, Icon, LeaveQuestion, NoticeBar, RouterLink, SessionForm],
  templateUrl: './edit-page.html',
  styleUrl: './edit-page.css',
  providers: [Saving],
})
export class EditPage {
  /** Which session, from the address. */
  readonly id = input<string | undefined, string | undefined>(undefined, {
    transform: (address) => (address === undefined ? undefined : idInAddress(address)),
  });
  /** `?part`: one technique of a routine's run is changed, its times and knots alone. */
  readonly part = input<string>();
  /** Of the session's page; null for one that is entered by hand. */
  protected readonly address = computed(() => {
    const id = this.id();
    return id === undefined ? null : ['/log', addressOf(id)];
  });

  private readonly repository = inject(LOG_REPOSITORY);
  private readonly clock = inject(CLOCK);
  private readonly techniques = inject(TECHNIQUES);
  private readonly names = techniqueNames();
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly logWords = inject(LOG_WORDS);
  protected readonly entryWords = this.logWords.entry;
  protected readonly words = inject(EDIT_WORDS);
  protected readonly saving = inject(Saving);
  private readonly sessionForm = viewChild(SessionForm);
  /** Where the person came from within the app, if they did. */
  private readonly cameFrom = this.router
    .currentNavigation()
    ?.previousNavigation?.finalUrl?.toString();

  /** Read once: what is changed elsewhere meanwhile must not change under the person's hands. */
  private readonly reading = resource({
    params: () => {
      const id = this.id();
      return id === undefined ? undefined : { id, alone: this.part() !== undefined };
    },
    loader: ({ params: { id, alone } }) => readSession(this.repository, id, this.clock, alone),
  });
  /** The version of the session that is edited, where the person has asked for another than was read first. */
  private readonly other = signal<SessionParts | null>(null);
  private readonly readTrouble = troubleOf(this.reading);
  private readonly isSaved = signal(false);

  protected readonly isNew = computed(() => this.id() === undefined);
  private readonly parts = computed(
    () => this.other() ?? (this.reading.hasValue() ? this.reading.value().parts : null),
  );
  protected readonly record = computed(() => {
    const parts = this.parts();
    return parts && joinedRun(parts);
  });
  protected readonly asks = computed<Asked>(() => {
    if (this.part() !== undefined) return 'part';
    return (this.parts()?.length ?? 1) > 1 ? 'run' : 'all';
  });
  protected readonly isOver = computed(
    () => !this.reading.hasValue() || this.reading.value().isOver,
  );
  protected readonly isUnknown = computed(
    () => this.reading.hasValue() && this.reading.value().record === null,
  );
  protected readonly title = computed(() =>
    this.isNew() ? this.words.addTitle : this.words.title,
  );
  /** What of a session is changed here, where that is not all. */
  protected readonly hint = computed(() => {
    const record = this.record();
    if (this.isNew()) return this.words.addHint;
    if (record === null || this.asks() === 'all') return '';
    return this.asks() === 'run'
      ? this.words.runHint
      : this.words.partHint(this.names[record.technique]);
  });
  protected readonly field = computed(() => {
    const record = this.record();
    return record === null ? 'plain' : this.techniques[record.technique].field;
  });
  protected readonly problem = computed(() => {
    const unread = this.readTrouble();
    if (unread !== null) return this.logWords.trouble[unread];
    const trouble = this.saving.trouble();
    if (trouble === null) return '';
    return trouble === 'deleted' ? this.words.deleted : this.words.trouble[trouble];
  });

  private readonly leaveQuestion = viewChild(LeaveQuestion);
  private attempt: SessionDraft | null = null;

  protected save(draft: SessionDraft): Promise<void> {
    this.attempt = draft;
    return this.bring(this.saving.save(draft, this.parts()));
  }

  /** What the person has changed goes over what was changed elsewhere; what only changed there stays. */
  protected saveMine(): Promise<void> {
    const draft = this.attempt;
    if (draft === null) return Promise.resolve();
    return this.bring(this.saving.save(draft, this.parts(), this.saving.conflict()));
  }

  protected takeTheirs(): void {
    this.other.set(this.saving.conflict());
    this.saving.forgetConflict();
  }

  protected cancel(): void {
    this.leaveTo(this.id());
  }

  /** Asks before something told is left behind. Called by the route's guard. */
  mayLeave(): boolean | Promise<boolean> {
    return this.leaveQuestion()?.mayLeave() ?? true;
  }

  protected readonly holdsSomething = (): boolean =>
    !this.isSaved() && this.sessionForm()?.isDirty() === true;

  private async bring(saving: Promise<string | null>): Promise<void> {
    const id = await saving;
    if (id === null) return;
    this.isSaved.set(true);
    this.leaveTo(id);
  }

  /** Back where the person came from, so that Back after it does not open the form again. */
  private leaveTo(id: string | undefined): void {
    const url = this.router.createUrlTree(id === undefined ? ['/log'] : ['/log', addressOf(id)]);
    // A part is changed from the page of its whole run, whose address may name another part.
    const isBack =
      this.part() === undefined
        ? this.cameFrom === url.toString()
        : this.cameFrom?.startsWith('/log/') === true;
    if (isBack) this.location.back();
    else void this.router.navigateByUrl(url, { replaceUrl: true });
  }
}
