import { Component, input } from '@angular/core';
import { LiveRegion } from '../live-region/live-region';

/** A sentence for everyone, said aloud by screen readers when it appears. What stands inside is its action. */
@Component({
  selector: 'un-notice-bar',
  imports: [LiveRegion],
  templateUrl: './notice-bar.html',
  styleUrl: './notice-bar.css',
})
export class NoticeBar {
  /** Nothing to say takes no room, yet the live region stays, so that the next sentence is heard. */
  readonly text = input.required<string>();
  readonly tone = input<'info' | 'problem'>('info');
}
