import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { afterUndo } from '../../store/log/after-undo';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { routes } from '../routes';

@Component({ selector: 'un-elsewhere', template: 'elsewhere' })
class Elsewhere {}

/** A session of the log as a spec has it before it. */
export class LogEntryHarness {
  log!: FakeLogRepository;
  clock!: FakeClock;
  harness!: RouterTestingHarness;
  page!: HTMLElement;

  /** Opens the session of an id, in a log that holds one of the id `a`, or as it is told. */
  async open(changes: Partial<SessionRecord> = {}, id = 'a'): Promise<void> {
    await this.show(id, [aRecord({ id: 'a', ...changes })]);
  }

  /** Opens a session: in a log of these, or in the one that is there. */
  async show(id: string, records?: readonly SessionRecord[]): Promise<void> {
    if (records) {
      const clock = new FakeClock();
      this.clock = clock;
      this.log = new FakeLogRepository(records, () => clock.epoch());
    }
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'log', children: routes },
            { path: '', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: CLOCK, useValue: this.clock },
        { provide: LOG_REPOSITORY, useValue: this.log },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    this.harness = await RouterTestingHarness.create(`/log/${id}`);
    this.page = this.harness.fixture.nativeElement as HTMLElement;
    document.body.append(this.page);
    await this.settle();
  }

  /** Resolves once the page is at rest. */
  async settle(): Promise<void> {
    await this.harness.fixture.whenStable();
  }

  /** Its turn comes behind the one that empties the record. */
  async emptied(id: string): Promise<void> {
    await afterUndo(id, () => Promise.resolve());
    await this.settle();
  }

  /** Presses the button of this name. */
  async press(name: string): Promise<void> {
    this.button(name)?.click();
    await this.settle();
  }

  /** The button of this name; undefined where there is none. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.page.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
  }

  /** All that is written on the page. */
  text(): string {
    return this.page.textContent.replace(/\s+/g, ' ');
  }

  /** What a screen reader is told. */
  status(): string {
    return [...this.page.querySelectorAll('[role=status]')].map((one) => one.textContent).join('');
  }

  /** The fact of this name; undefined where it is not told. */
  fact(name: string): string | undefined {
    return [...this.page.querySelectorAll('dl > div')]
      .find((one) => one.querySelector('dt')?.textContent === name)
      ?.querySelector('dd')
      ?.textContent.replaceAll('\u00a0', ' ');
  }
}
