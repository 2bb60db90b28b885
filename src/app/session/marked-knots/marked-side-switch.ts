import { Component, computed, inject } from '@angular/core';
import { marksBySide } from '../../domain/insights/marked-side';
import { Switch } from '../../ui/switch/switch';
import { MARKED_KNOTS_WORDS } from '../../words/marked-knots-words';
import { MarkedKnots } from './marked-knots';

/** The wish to start with the side that has more marks, with what that comes to now. */
@Component({
  selector: 'un-marked-side-switch',
  imports: [Switch],
  template: `<un-switch
    [label]="words.label"
    [hint]="hint()"
    [on]="knots.isWished()"
    (onChange)="knots.setWish($event)"
  />`,
  styles: ':host { display: block; margin-block-start: var(--s4); }',
})
export class MarkedSideSwitch {
  protected readonly knots = inject(MarkedKnots);
  protected readonly words = inject(MARKED_KNOTS_WORDS).wish;
  protected readonly hint = computed(() => {
    const records = this.knots.records();
    return records === undefined ? '' : this.words.hint(marksBySide(records));
  });
}
