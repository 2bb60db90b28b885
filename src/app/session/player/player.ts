import { Component, computed, effect, inject, input, output, Type } from '@angular/core';
import { Dialog } from '../../ui/dialog/dialog';
import { LiveRegion } from '../../ui/live-region/live-region';
import { SESSION_WORDS } from '../../words/session-words';
import { PLAYED } from '../played/played';
import { TechniqueNow } from '../played/technique-now';
import { SessionService } from '../session-service';
import { Night } from './night/night';
import { NightScreen } from './night/night-screen';
import { Panel } from './panel/panel';
import { PlayerLook } from './player-look';
import { PlayerNotices } from './player-notices';
import { PlayerView } from './player-view';
import { Seconds } from './seconds';
import { SecondsLeft } from './seconds-left';
import { Stage } from './stage/stage';
import { Turn } from './turn/turn';
import { TurnedView } from './turn/turned-view';

/** Guides through a session, full screen. It only reads the session; what the person does goes to the service. */
@Component({
  selector: 'un-player',
  imports: [Dialog, LiveRegion, Night, Panel, SecondsLeft, Stage, Turn],
  templateUrl: './player.html',
  providers: [
    NightScreen,
    PlayerLook,
    PlayerNotices,
    PlayerView,
    Seconds,
    TechniqueNow,
    TurnedView,
  ],
  styleUrl: './player.css',
  host: { '(document:keydown.space)': 'pressSpace($event)' },
})
export class Player {
  private readonly service = inject(SessionService);
  private readonly night = inject(NightScreen);
  private readonly allWords = inject(SESSION_WORDS);
  private readonly module = inject(TechniqueNow).module;

  /** The pictures of all techniques, by their id; empty until they are loaded. */
  readonly pictures = input.required<Readonly<Record<string, Type<unknown>>>>();
  readonly asksToEnd = input.required<boolean>();
  readonly endAsked = output();
  readonly keptGoing = output();
  readonly endedAndSaved = output();
  readonly discarded = output();

  protected readonly name = inject(PLAYED).name;
  protected readonly words = this.allWords.player;
  protected readonly endWords = this.allWords.end;
  protected readonly view = inject(PlayerView);
  protected readonly look = inject(PlayerLook);
  protected readonly turn = inject(TurnedView).turn;
  protected readonly dark = this.night.on;
  /** The colour of the field: the side's, or the technique's quiet one. */
  protected readonly field = computed(() => {
    const { field } = this.view.headline();
    return field === 'quiet' ? this.module().field : `side-${field}`;
  });

  constructor() {
    effect(() => this.night.asking.set(this.asksToEnd()));
  }

  protected togglePause(): void {
    this.service.send({ type: this.view.paused() ? 'resume' : 'pause' });
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
