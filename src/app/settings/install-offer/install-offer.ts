import {
  booleanAttribute,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { INSTALL } from '../../platform/install/install';
import { OFFLINE_FILES } from '../../platform/offline-files/offline-files';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { lastValue, logVersion } from '../../store/log/log-version';
import { newestSession } from '../../store/log/newest-session';
import { SETTINGS_STORE } from '../../store/settings/settings-store';
import { Dialog } from '../../ui/dialog/dialog';
import { INSTALL_WORDS } from '../../words/install-words';

/**
 * The offer to put Unknot on the home screen, until it is taken or turned down. After the first finished session, as the
 * installed app has the same log; on an iPhone before it, as there it has not. Settings always have it, for who turned it
 * down and thinks again.
 */
@Component({
  selector: 'un-install-offer',
  imports: [Dialog],
  templateUrl: './install-offer.html',
  styleUrl: './install-offer.css',
  host: { '[class.at-hand]': 'isPressing()' },
})
export class InstallOffer {
  /** True where it is looked for, not offered. */
  readonly always = input(false, { transform: booleanAttribute });

  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly files = inject(OFFLINE_FILES);
  private readonly install = inject(INSTALL);
  private readonly repository = inject(LOG_REPOSITORY);
  private readonly settings = inject(SETTINGS_STORE);
  protected readonly words = inject(INSTALL_WORDS);

  private readonly version = logVersion();
  private readonly finished = lastValue(
    resource({
      params: () => this.version(),
      loader: async () =>
        (await newestSession(this.repository, ({ outcome }) => outcome !== 'interrupted')) !== null,
    }),
  );
  private readonly taken = signal(false);
  protected readonly showsHow = signal(false);
  protected readonly way = this.install.way;
  protected readonly isOpen = computed(() => {
    if (this.taken() || this.way() === 'none' || this.finished() === undefined) return false;
    if (this.always()) return true;
    if (this.settings.settings().installDeclined) return false;
    return this.way() === 'iphone' || this.finished() === true;
  });
  /** Worth knowing before anything is logged: then it stays at hand while Today scrolls. */
  protected readonly isPressing = computed(
    () => this.isOpen() && !this.always() && this.way() === 'iphone' && this.finished() === false,
  );
  protected readonly text = computed(() => {
    const { text, textUnkept, before, after } = this.words.offer;
    if (this.way() !== 'iphone') return this.files.state() === 'ready' ? text : textUnkept;
    return this.finished() === true ? after : before;
  });
  protected readonly steps = computed(() =>
    this.way() === 'firefox' ? this.words.steps.firefox : this.words.steps.iphone,
  );

  protected async take(): Promise<void> {
    if (this.way() !== 'prompt') this.showsHow.set(true);
    else if (await this.install.ask()) this.taken.set(true);
  }

  protected decline(): void {
    // What had the focus goes away: who hears the page is led to its heading, not to the top of the app.
    if (this.host.contains(this.document.activeElement))
      this.document.querySelector<HTMLElement>('main h1')?.focus();
    this.settings.change({ installDeclined: true });
  }
}
