import { inject, resource, Service, signal } from '@angular/core';
import { dayOf } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { readDay } from '../../store/day/read-day';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion, wasTried } from '../../store/log/log-version';

/** The last weeks of the log for all blocks of the day, read once, and anew after each change. Provided by `Day`. */
@Service({ autoProvided: false })
export class DayReading {
  private readonly clock = inject(CLOCK);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly version = logVersion();
  private readonly moment = signal(this.clock.iso());
  private readonly reading = resource({
    params: () => this.version(),
    loader: async () => {
      const now = this.clock.iso();
      this.moment.set(now);
      return readDay(this.repository, dayOf(now));
    },
  });

  /** Undefined until it is read, and where it cannot be: then nothing is said, rather than something wrong. */
  readonly data = lastValue(this.reading);
  /** Whether it was read, or could not be, once. */
  readonly isTried = wasTried(this.reading);
  /** When it was read last, as local time with offset. */
  readonly now = this.moment.asReadonly();
}
