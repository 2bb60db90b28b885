import { NgComponentOutlet } from '@angular/common';
import { Component, inject, Injector, output } from '@angular/core';
import { SessionCommand } from '../../../../domain/session/state/event';
import { Icon } from '../../../../ui/icon/icon';
import { SESSION_WORDS } from '../../../../words/session-words';
import { TechniqueNow } from '../../../played/technique-now';
import { RUNNING_SESSION } from '../../../running-session';
import { SessionService } from '../../../session-service';
import { PlayerLook } from '../../player-look';
import { longestWord } from '../letters';
import { PlayerView } from '../../player-view';

/** The buttons to be found without looking, Pause and Ease off, and the technique's own control. */
@Component({
  selector: 'un-controls',
  imports: [Icon, NgComponentOutlet],
  templateUrl: './controls.html',
  styleUrl: './controls.css',
  host: {
    class: 'controls',
    '[class]': 'look.classes()',
    '[class.long]': 'letters > 16',
    '[style.--letters]': 'letters',
    '[style.--word]': 'word',
  },
})
export class Controls {
  readonly pauseToggled = output();

  private readonly service = inject(SessionService);
  protected readonly view = inject(PlayerView);
  protected readonly look = inject(PlayerLook);
  protected readonly words = inject(SESSION_WORDS).player;
  /** Of both buttons, as one row has them. */
  protected readonly letters =
    Math.max(this.words.pause.length, this.words.resume.length) + this.words.easeOff.length;
  protected readonly word = longestWord([this.words.pause, this.words.resume, this.words.easeOff]);
  protected readonly technique = inject(TechniqueNow).technique;

  protected readonly controlInjector = Injector.create({
    parent: inject(Injector),
    providers: [
      {
        provide: RUNNING_SESSION,
        useValue: {
          state: this.view.state,
          send: (command: SessionCommand) => this.service.send(command),
        },
      },
    ],
  });

  protected easeOff(): void {
    this.service.send({ type: 'ease-off' });
  }
}
