import { NgComponentOutlet } from '@angular/common';
import {
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  Type,
} from '@angular/core';
import { SessionCommand } from '../../domain/session/state/event';
import { moreTimeLeft } from '../../domain/session/state/more-time';
import { defaultSetup } from '../../domain/session/plan/setup';
import { WAKE_LOCK, WakeLockState } from '../../platform/wake-lock/wake-lock';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Beads } from '../../ui/beads/beads';
import { Dialog } from '../../ui/dialog/dialog';
import { Figure } from '../../ui/figure/figure';
import { FigureMovement } from '../../ui/figure/figure-movement';
import { Icon } from '../../ui/icon/icon';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { sentenceParts } from '../../ui/sentence-parts';
import { SESSION_WORDS } from '../../words/session-words';
import { Guide } from '../guide/guide';
import { PLAYED } from '../played/played';
import { TechniqueNow } from '../played/technique-now';
import { Quiet } from '../quiet';
import { Recorder } from '../recorder/recorder';
import { SESSION_AID } from '../session-aid';
import { SessionService } from '../session-service';
import { BeadsMovement } from './beads-movement';
import { Count } from './count/count';
import { Night } from './night/night';
import { NightScreen } from './night/night-screen';
import { PlayerView } from './player-view';
import { Ticking } from './ticking/ticking';
import { Tide } from './tide/tide';
import { TurnedView } from './turn/turned-view';
import { Live } from '../../ui/live/live';

/** Guides through a session, full screen. It only reads the session; what the person does goes to the service. */
@Component({
  selector: 'un-player',
  imports: [
    Beads,
    BeadsMovement,
    Count,
    Dialog,
    Figure,
    FigureMovement,
    Icon,
    Live,
    NgComponentOutlet,
    Night,
    NoticeBar,
    Ticking,
    Tide,
  ],
  templateUrl: './player.html',
  providers: [NightScreen, PlayerView, TechniqueNow, TurnedView],
  styleUrls: [
    './player.css',
    './player-panel.css',
    './player-shapes.css',
    './player-landscape.css',
    './player-landscape-count.css',
    './player-notice.css',
    './player-large.css',
    './player-enlarged.css',
    './player-enlarged-sideways.css',
    './paused-sign.css',
    './turn/turn.css',
  ],
  host: { '(document:keydown.space)': 'pressSpace($event)' },
})
export class Player {
  private readonly service = inject(SessionService);
  private readonly wakeLock = inject(WAKE_LOCK);
  private readonly settings = inject(SETTINGS_STORE).settings;
  private readonly recorder = inject(Recorder);
  private readonly guide = inject(Guide);
  private readonly night = inject(NightScreen);
  private readonly turnedView = inject(TurnedView);
  private readonly allWords = inject(SESSION_WORDS);
  protected readonly technique = inject(TechniqueNow).technique;
  protected readonly module = inject(TechniqueNow).module;

  protected readonly name = inject(PLAYED).name;

  /** The pictures of all techniques, by their id; empty until they are loaded. */
  readonly pictures = input.required<Readonly<Record<string, Type<unknown>>>>();
  readonly asksToEnd = input.required<boolean>();
  readonly endAsked = output();
  readonly keptGoing = output();
  readonly endedAndSaved = output();
  readonly discarded = output();

  protected readonly words = this.allWords.player;
  protected readonly endWords = this.allWords.end;
  /** How long is left of the session, around the time itself: that changes each second. */
  protected readonly timeLeft = sentenceParts(this.words.sessionLeft('[0:00]'));
  protected readonly view = inject(PlayerView);
  protected readonly picture = computed(() => this.pictures()[this.view.picture()] ?? null);
  protected readonly mayHaveMore = computed(() => moreTimeLeft(this.view.state()) > 0);

  /** Pace chosen over pace drawn: the figures move at the default pace by themselves. */
  protected readonly beat = computed(() => {
    const step = this.view.step();
    const drawn = this.defaultPaces().get(step?.id ?? '');
    return step?.reps && drawn ? step.reps.eachMs / drawn : 1;
  });

  protected readonly notice = computed(() => {
    const trouble = this.recorder.trouble();
    if (trouble) return this.words.trouble[trouble];
    const reason = this.view.state().pauseReason;
    if (reason !== null && reason !== 'asked' && reason !== 'continued')
      return this.words.pausedBy[reason];
    const missing = this.guide.missing();
    return missing && this.words.missing[missing];
  });

  protected readonly turn = this.turnedView.turn;
  private readonly quietMode = inject(Quiet);
  protected readonly quiet = this.quietMode.quiet;
  protected readonly isQuietAlready = this.quietMode.already;
  protected readonly dark = this.night.on;

  /** Large and few, to be read from far: what is left out is spoken. */
  protected readonly far = computed(() => {
    const { farView } = this.settings();
    if (farView !== 'automatic') return farView === 'on';
    return this.technique().lyingOnSide === true && this.guide.speaks();
  });

  /** What the phone answered last: a pause gives the screen back, which is no news to anyone. */
  private readonly screenAnswer = linkedSignal<WakeLockState, WakeLockState>({
    source: this.wakeLock.state,
    computation: (state, previous) => (state === 'idle' ? (previous?.value ?? 'idle') : state),
  });

  /** The truth about the screen where the phone may lock it; null where it was promised to stay on. */
  protected readonly mayLock = computed(() => {
    const answer = this.screenAnswer();
    const staysOn = this.settings().keepScreenOn && (answer === 'on' || answer === 'idle');
    if (staysOn) return null;
    const audible = !this.quiet() && this.guide.audible();
    return this.words.screenMayLock[audible ? 'audible' : 'silent'];
  });

  protected readonly aidInjector = Injector.create({
    parent: inject(Injector),
    providers: [
      {
        provide: SESSION_AID,
        useValue: {
          state: this.view.state,
          send: (command: SessionCommand) => this.service.send(command),
        },
      },
    ],
  });

  private readonly defaultPaces = computed(() => {
    const technique = this.technique();
    return new Map(
      technique
        .plan(defaultSetup(technique.amounts, technique.firstSide))
        .flatMap((step) => (step.reps ? [[step.id, step.reps.eachMs] as const] : [])),
    );
  });

  constructor() {
    effect(() => this.night.asking.set(this.asksToEnd()));
  }

  protected togglePause(): void {
    this.service.send({ type: this.view.paused() ? 'resume' : 'pause' });
  }

  protected previous(): void {
    this.service.send({ type: 'previous' });
  }

  protected next(): void {
    this.service.send({ type: 'next' });
  }

  protected moreTime(): void {
    this.service.send({ type: 'more-time' });
  }

  protected easeOff(): void {
    this.service.send({ type: 'ease-off' });
  }

  protected turnView(): void {
    this.turnedView.next();
  }

  protected toggleQuiet(): void {
    if (!this.isQuietAlready()) this.quiet.update((quiet) => !quiet);
  }

  /** Space pauses and resumes, but on a focused button it presses that. */
  protected pressSpace(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    if (this.asksToEnd() || target?.closest('button, a, input, textarea, dialog')) return;
    event.preventDefault();
    // Held down it comes again and again: that is one wish.
    if (!(event instanceof KeyboardEvent && event.repeat)) this.togglePause();
  }
}
