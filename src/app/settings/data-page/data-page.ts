import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dateOf } from '../../domain/log/days';
import { daysSince } from '../../domain/log/backup-due';
import { dayOf, localStamp } from '../../domain/time/stamp';
import { ExportJson } from '../../log/transfer/export-json/export-json';
import { CLOCK } from '../../platform/clock/clock';
import { DURABILITY } from '../../platform/durability/durability';
import { INSTALL } from '../../platform/install/install';
import { KEEPING } from '../../platform/keeping/keeping';
import { LAST_BACKUP } from '../../store/backup/last-backup';
import { lastValue } from '../../store/log/log-version';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Icon } from '../../ui/icon/icon';
import { Switch } from '../../ui/switch/switch';
import { COPY_WORDS } from '../../words/copy-words';
import { INSTALL_WORDS } from '../../words/install-words';
import { SAFEKEEPING_WORDS } from '../../words/safekeeping-words';
import { SETTINGS_WORDS } from '../../words/settings-words';
import { Erase } from '../erase/erase';
import { LiveRegion } from '../../ui/live-region/live-region';

/** How safe the log is on this phone, as the browser honestly tells it, and what makes it safer. */
@Component({
  selector: 'un-data-page',
  imports: [Erase, ExportJson, Icon, LiveRegion, RouterLink, Switch],
  templateUrl: './data-page.html',
  styleUrl: './data-page.css',
})
export class DataPage {
  /** There where the app has just started anew: `/settings/data?erased`. */
  readonly erased = input<string>();
  protected readonly isErased = computed(() => this.erased() !== undefined);

  private readonly clock = inject(CLOCK);
  private readonly durability = inject(DURABILITY);
  private readonly keeping = inject(KEEPING);
  private readonly way = inject(INSTALL).way;
  private readonly lastBackup = inject(LAST_BACKUP).at;
  private readonly store = inject(SETTINGS_STORE);
  private readonly copyWords = inject(COPY_WORDS);
  protected readonly words = inject(SAFEKEEPING_WORDS);
  protected readonly back = inject(SETTINGS_WORDS).back;
  protected readonly installSteps = inject(INSTALL_WORDS).steps.iphone;
  protected readonly settings = this.store.settings;

  private readonly asked = signal(false);
  private readonly reading = resource({
    params: () => this.asked(),
    loader: async ({ params: asked }) => ({
      // Only a tap asks: some browsers put a question to their owner.
      promise: asked ? await this.durability.ask() : await this.keeping.promise(),
      room: await this.keeping.room(),
      isPrivate: await this.keeping.isPrivate(),
    }),
  });
  protected readonly facts = lastValue(this.reading);
  protected readonly stillRefused = computed(() =>
    this.asked() && this.facts()?.promise === 'refused' ? this.words.promise.stillRefused : '',
  );
  protected readonly isIphoneTab = computed(() => this.way() === 'iphone');
  protected readonly room = computed(() => {
    const room = this.facts()?.room;
    return room ? this.words.room.told(room.used, room.left) : this.words.room.untold;
  });
  protected readonly backup = computed(() => {
    const at = this.lastBackup();
    if (at === null) return this.words.backup.never;
    const day = dateOf(dayOf(localStamp(Date.parse(at))));
    return this.words.backup.last(daysSince(at, this.clock.epoch()), this.copyWords.date(day));
  });

  protected ask(): void {
    this.asked.set(true);
  }

  protected remind(backupReminder: boolean): void {
    this.store.change({ backupReminder });
  }
}
