import { Component, inject, output } from '@angular/core';
import { NoticeBar } from '../../../ui/notice-bar/notice-bar';
import { PlayerLook } from '../player-look';
import { PlayerNotices } from '../player-notices';
import { Controls } from './controls/controls';
import { Progress } from './progress/progress';
import { SmallButtons } from './small-buttons/small-buttons';

/** Below the field or beside it: how far the session has come, what comes next, and every button. */
@Component({
  selector: 'un-panel',
  imports: [Controls, NoticeBar, Progress, SmallButtons],
  templateUrl: './panel.html',
  styleUrl: './panel.css',
  host: { class: 'panel', '[class]': 'look.classes()' },
})
export class Panel {
  readonly pauseToggled = output();
  readonly endAsked = output();

  protected readonly look = inject(PlayerLook);
  protected readonly notice = inject(PlayerNotices).notice;
}
