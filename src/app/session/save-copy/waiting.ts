import { Component, inject } from '@angular/core';
import { LOG_REPOSITORY } from '../../store/log-repository';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { COPY_WORDS } from '../../words/copy-words';
import { SaveCopy } from './save-copy';

/** On Today: sessions that could not be written yet, and a copy of them. */
@Component({
  selector: 'un-waiting',
  imports: [NoticeBar, SaveCopy],
  template: `<un-notice-bar [text]="text" tone="problem"><un-save-copy /></un-notice-bar>`,
})
export class Waiting {
  protected readonly text = inject(COPY_WORDS).waiting(inject(LOG_REPOSITORY).waiting().length);
}
