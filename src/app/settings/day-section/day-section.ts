import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DAY_CHOICES } from '../../store/day/day-choices';
import { Switch } from '../../ui/switch/switch';
import { PLAN_WORDS } from '../../words/plan-words';
import { SETTINGS_WORDS } from '../../words/settings-words';

/** What Today says of itself: suggestions, which can be sent away there for good, and the person's plan. */
@Component({
  selector: 'un-day-section',
  imports: [RouterLink, Switch],
  templateUrl: './day-section.html',
  styleUrl: './day-section.css',
})
export class DaySection {
  private readonly store = inject(DAY_CHOICES);
  protected readonly words = inject(SETTINGS_WORDS).day;
  protected readonly planTitle = inject(PLAN_WORDS).title;
  protected readonly choices = this.store.value;

  /** Turned on again, they come on the same day, whatever was sent away before. */
  protected turn(isOn: boolean): void {
    this.store.change((now) => ({ ...now, isOn, notOn: null }));
  }
}
