import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cautionOf, isOfHealth } from '../../domain/day/caution';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { DAY_CHOICES } from '../../store/day/day-choices';
import { readDay } from '../../store/day/read-day';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion, wasTried } from '../../store/log/log-version';
import { NoticeBar } from '../../ui/notice-bar/notice-bar';
import { DAY_WORDS } from '../../words/day-words';

/** Why one more session may be too much, before it begins. It holds nobody back; where the log cannot be read it says nothing. */
@Component({
  selector: 'un-caution',
  imports: [NoticeBar, RouterLink],
  templateUrl: './caution-notice.html',
})
export class CautionNotice {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly choices = inject(DAY_CHOICES).value;
  private readonly version = logVersion();
  protected readonly words = inject(DAY_WORDS).advice;

  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const now = this.clock.iso();
      const { records } = await readDay(this.repository, dayOf(now));
      return { records, now };
    },
  });
  private readonly data = lastValue(this.reading);
  /** Whether it is known what there is to say. */
  readonly isTried = wasTried(this.reading);
  private readonly caution = computed(() => {
    const data = this.data();
    if (data === undefined) return null;
    return cautionOf({ records: data.records, answers: this.choices().sore }, data.now);
  });
  /** Empty for nothing. */
  readonly text = computed(() => {
    const caution = this.caution();
    return caution === null ? '' : this.words.rest(caution);
  });
  protected readonly leadsToSafety = computed(() => {
    const caution = this.caution();
    return caution !== null && isOfHealth(caution);
  });
}
