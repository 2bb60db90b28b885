import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PutReminder } from '../domain/calendar/put-reminder';
import { IfThenPlan } from '../domain/plan/if-then-plan';
import { CLOCK } from '../platform/clock/clock';
import { FakeClock } from '../platform/clock/fake-clock';
import { CopyText, COPY_TEXT } from '../platform/clipboard/clipboard';
import { FakeFiles } from '../platform/files/fake-files';
import { FILES } from '../platform/files/files';
import { nextTask } from '../platform/next-task';
import { TIME_ZONE } from '../platform/time-zone/time-zone';
import { fakeKept } from '../store/kept/fake-kept';
import { KeptValue } from '../store/kept/kept-value';
import { PLAN_STORE } from '../store/plan/plan-store';
import { REMINDER_STORE } from '../store/plan/reminder-store';
import { PlanPage } from './plan-page';

// A Monday.
const NOW = new Date(2026, 10, 30, 10).getTime();

describe('PlanPage', () => {
  let fixture: ComponentFixture<PlanPage>;
  let store: KeptValue<IfThenPlan | null>;
  let files: FakeFiles;
  let copied: string[];
  let canCopy: boolean;
  let put: KeptValue<PutReminder | null>;

  async function open(isKept = true, before: PutReminder | null = null): Promise<void> {
    put = fakeKept(before);
    store = fakeKept<IfThenPlan | null>(null, isKept);
    files = new FakeFiles();
    copied = [];
    canCopy = true;
    const copy: CopyText = (text) => {
      copied.push(text);
      return Promise.resolve(canCopy);
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CLOCK, useValue: new FakeClock(NOW) },
        { provide: PLAN_STORE, useValue: store },
        { provide: REMINDER_STORE, useValue: put },
        { provide: FILES, useValue: files },
        { provide: COPY_TEXT, useValue: copy },
        { provide: TIME_ZONE, useValue: () => 'Europe/Berlin' },
      ],
    });
    fixture = TestBed.createComponent(PlanPage);
    await fixture.whenStable();
  }

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const statuses = (): readonly string[] =>
    [...host().querySelectorAll('[role=status]')].map(({ textContent }) => textContent);

  function box(name: string): HTMLTextAreaElement | HTMLInputElement {
    const label = [...host().querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    const control = label?.control;
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)
      return control;
    throw new Error(`No control "${name}"`);
  }

  async function press(name: string): Promise<void> {
    const found = [...host().querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (!found) throw new Error(`No button "${name}"`);
    found.click();
    await fixture.whenStable();
  }

  async function write(name: string, text: string): Promise<void> {
    const control = box(name);
    control.value = text;
    control.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  }

  async function remind(): Promise<void> {
    box('Monday').click();
    await write('At this time', '21:00');
  }

  async function hand(): Promise<void> {
    const offered = files.offered.length;
    await press('Put it in my calendar');
    while (files.offered.length === offered) await nextTask();
    await fixture.whenStable();
  }

  it('is made from ready parts and own words, part by part, and kept as it is typed', async () => {
    await open();
    await press('I get into bed');
    await write('then', 'I lie down — slowly.');
    expect(store.value()).toEqual({
      if: 'I get into bed',
      then: 'I lie down — slowly.',
      andIf: '',
      instead: '',
      updatedAt: jasmine.any(String) as unknown as string,
    });
    expect(host().textContent).toContain('If I get into bed, then I lie down — slowly.');
    expect(statuses()[0]).toBe('Kept on this phone.');
    await press('I am too tired');
    expect(host().textContent).not.toContain('and if I am too tired');
    expect(statuses()[0]).toContain('Fill in “instead” too: until then, the plan goes without');
    await press('I do 3 minutes');
    expect(statuses()[0]).toBe('Kept on this phone.');
    expect(host().textContent).toContain('slowly, and if I am too tired, then I do 3 minutes.');
  });

  it('says of half a plan that it is shown nowhere, and what is missing', async () => {
    await open();
    await press('I get into bed');
    expect(host().textContent).not.toContain('If I get into bed');
    expect(statuses()[0]).toContain('Fill in “then” too: half a plan is not shown on Today');
    await write('If', '  ');
    expect(store.value()?.if).toBe('');
  });

  it('says so where a text was too long to be kept whole', async () => {
    await open();
    await write('If', 'x'.repeat(201));
    expect(box('If').value).toBe('x'.repeat(200));
    expect(statuses()[0]).toContain('Only the first 200 characters are kept.');
    await write('If', 'x');
    expect(statuses()[0]).not.toContain('200');
  });

  it('takes over what another window writes into the other parts', async () => {
    await open();
    await write('If', 'I finish lunch');
    store.change((plan) => plan && { ...plan, andIf: 'there is no time' });
    await write('then', 'I do Dragging');
    expect(store.value()?.andIf).toBe('there is no time');
    expect(box('and if').value).toBe('there is no time');
  });

  it('says so where the phone keeps nothing', async () => {
    await open(false);
    await press('I get into bed');
    expect(statuses()[0]).toContain('the plan is gone when you close the app');
  });

  it('is emptied, and brought back', async () => {
    await open();
    await press('I get into bed');
    await press('Empty the plan');
    expect(box('If').value).toBe('');
    expect(statuses()[0]).toBe('The plan is empty.');
    await press('Undo');
    expect(box('If').value).toBe('I get into bed');
  });

  describe('the reminder', () => {
    it('says beforehand who reminds, and how to end it', async () => {
      await open();
      expect(host().textContent).toContain('Your phone’s calendar reminds you, not Unknot');
      expect(host().textContent).toContain('delete the entry in your calendar');
    });

    it('asks for a day and a time before it makes a file', async () => {
      await open();
      await press('Put it in my calendar');
      expect(files.offered).toEqual([]);
      expect(host().textContent).toContain('Choose at least one day.');
      expect(host().textContent).toContain('Enter the time.');
    });

    it('is a calendar file with the plan for its title', async () => {
      await open();
      await press('I get into bed');
      await press('I do Lying down');
      await remind();
      await hand();
      expect(files.offered[0]?.name).toBe('unknot-reminder.ics');
      expect(files.offered[0]?.type).toBe('text/calendar');
      const text = (await files.text()).replaceAll('\r\n ', '');
      expect(text).toContain('SUMMARY:If I get into bed\\, then I do Lying down.');
      expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261130T210000');
      expect(statuses().at(-1)).toContain(
        'Open it with your calendar. It does not open? Use “Copy as text”.',
      );
    });

    it('takes the place of the one before: the same id, and newer', async () => {
      const before = { id: 'a@unknot', sequence: 4, weekdays: [1], time: '07:00', title: 'Old.' };
      await open(true, before);
      expect((box('Tuesday') as HTMLInputElement).checked).toBeTrue();
      expect(box('At this time').value).toBe('07:00');
      expect(host().textContent).toContain('Put in before: Tuesday, 07:00: Old. If you put it in');
      await remind();
      await hand();
      const text = await files.text();
      expect(text).toContain('UID:a@unknot\r\n');
      expect(text).toContain('SEQUENCE:5\r\n');
      expect(put.value()).toEqual({
        id: 'a@unknot',
        sequence: 5,
        weekdays: [0, 1],
        time: '21:00',
        title: 'A few minutes for neck and shoulders.',
      });
      expect(host().textContent).not.toContain('Put in before');
    });

    it('hands the same file over again where the phone wants another tap', async () => {
      await open();
      await remind();
      files.answer = 'refused';
      await hand();
      expect(statuses().at(-1)).toContain('once more, or use “Copy as text”');
      files.answer = 'shared';
      await hand();
      expect(files.offered[1]).toBe(files.offered[0]);
    });

    it('is copied as text where no calendar opens the file', async () => {
      await open();
      await remind();
      await press('Copy as text');
      expect(copied).toEqual(['Monday, 21:00: A few minutes for neck and shoulders.']);
      canCopy = false;
      await press('Copy as text');
      expect(statuses().at(-1)).toContain('Hold a finger on the text above');
      expect(host().textContent).toContain(copied[0] ?? 'none');
    });
  });
});
