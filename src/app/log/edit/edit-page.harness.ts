import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { SessionRecord } from '../../domain/log/record';
import { Checkpoint } from '../../domain/session/record/checkpoint';
import { localStamp } from '../../domain/time/stamp';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { DURABILITY } from '../../platform/durability/durability';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { routes } from '../routes';
import { IsoTime } from '../../domain/time/units';

@Component({ selector: 'un-elsewhere', template: 'elsewhere' })
class Elsewhere {}

/** Local time of the fake clock's day. */
export function at(hours: number, minutes: number): IsoTime {
  return localStamp(new Date(2026, 10, 23, hours, minutes).getTime());
}

/** The session that is in the log, with the id `a`. */
export const RECORD = aRecord({
  id: 'a',
  startedAt: at(21, 2),
  endedAt: at(21, 8),
  activeSeconds: 325,
});

/** The page that changes a session, or takes one in, as a spec has it before it. */
export class EditPageHarness {
  log!: FakeLogRepository;
  harness!: RouterTestingHarness;
  page!: HTMLElement;

  /** Opens an address with a log of these sessions, of which one may be unfinished. */
  async open(
    address: string,
    records: readonly SessionRecord[] = [RECORD],
    unfinished: Checkpoint | null = null,
  ): Promise<void> {
    const clock = new FakeClock(new Date(2026, 10, 23, 22).getTime());
    this.log = new FakeLogRepository(records, () => clock.epoch());
    this.log.checkpoints.push(unfinished);
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'log', children: routes },
            { path: '', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: CLOCK, useValue: clock },
        { provide: LOG_REPOSITORY, useValue: this.log },
        { provide: DURABILITY, useValue: { ask: () => Promise.resolve('on') } },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
      ],
    });
    this.harness = await RouterTestingHarness.create(address);
    this.page = this.harness.fixture.nativeElement as HTMLElement;
    document.body.append(this.page);
    await this.settle();
  }

  /** Resolves once the page is at rest. */
  async settle(): Promise<void> {
    // What is saved takes several turns.
    for (let turn = 0; turn < 5; turn += 1) await this.harness.fixture.whenStable();
  }

  /**
   * The control of this kind and name.
   *
   * @throws Error where there is none
   */
  one(what: string, name: string): HTMLElement {
    const found = [...this.page.querySelectorAll<HTMLElement>(what)].find(
      (element) =>
        (element.getAttribute('aria-label') ?? element.textContent.trim()) === name ||
        [...((element as unknown as HTMLInputElement).labels ?? [])].some(
          (label) => label.textContent.trim() === name,
        ),
    );
    if (!found) throw new Error(`No ${what} "${name}"`);
    return found;
  }

  /** The field of this name. */
  line(name: string): HTMLInputElement {
    return this.one('input, textarea', name) as HTMLInputElement;
  }

  /** Presses the button of this name. */
  async press(name: string): Promise<void> {
    this.one('button', name).click();
    await this.settle();
  }

  /** The page is not at rest as long as the question is open. */
  async pressToBeAsked(name: string): Promise<void> {
    this.one('button', name).click();
    while (this.page.querySelector('dialog[open]') === null) {
      await new Promise((next) => setTimeout(next));
      this.harness.detectChanges();
    }
  }

  /** Writes into the field of this name. */
  async fill(name: string, value: string): Promise<void> {
    this.line(name).value = value;
    this.line(name).dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** Chooses in a group the answer that begins so. */
  async choose(group: string, begin: string): Promise<void> {
    const found = [...this.page.querySelectorAll('[role=radiogroup]')].find(
      (one) => one.querySelector('legend')?.textContent.trim() === group,
    );
    const label = [...(found?.querySelectorAll('label') ?? [])].find((one) =>
      one.textContent.trim().startsWith(begin),
    );
    label?.querySelector('input')?.click();
    await this.settle();
  }

  /** Whether a question of this title is open. */
  isAsked(title: string): boolean {
    return [...this.page.querySelectorAll('dialog[open] h2')].some(
      (one) => one.textContent === title,
    );
  }

  /** The address one is at. */
  url(): string {
    return TestBed.inject(Router).url;
  }
}
