import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { wholePlan } from '../../domain/plan/if-then-plan';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { standOnce } from '../../ui/standing-blocks';
import { PLAN_WORDS } from '../../words/plan-words';
import { TodayRoutines } from '../routines/today-routines';
import { minutesOf, SHORTENED } from '../shortened';
import { Advice } from './advice/advice';
import { DayReading } from './day-reading';
import { OwnRoutines } from './own-routines';
import { Minutes } from './minutes/minutes';
import { Sore } from './sore/sore';

/** What Today says about the day itself: the day after, one suggestion, the minutes there are, the plan, every routine. Below the cards. */
@Component({
  selector: 'un-day',
  imports: [Advice, Minutes, RouterLink, Sore, TodayRoutines],
  providers: [DayReading, OwnRoutines],
  templateUrl: './day.html',
  styleUrl: './day.css',
})
export class Day {
  private readonly kept = inject(PLAN_STORE).value;
  protected readonly words = inject(PLAN_WORDS);
  /** All of it comes at once: what stands already must not be pushed down under a finger. */
  protected readonly isTried = inject(DayReading).isTried;
  private readonly shortened = inject(SHORTENED);
  /** While minutes are chosen, every routine stands with its length in them: its page would lead to the whole of it. */
  protected readonly isShort = computed(() => minutesOf(this.shortened()) !== undefined);
  protected readonly sentence = computed(() => {
    const plan = wholePlan(this.kept());
    return plan === null ? '' : this.words.sentence(plan);
  });

  constructor() {
    standOnce(this.isTried);
  }
}
