import { signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { fakeTechniques } from '../../catalogue/fake-techniques';
import { TECHNIQUES } from '../../catalogue/techniques';
import { aRecord } from '../../domain/log/record.builder';
import { IfThenPlan } from '../../domain/plan/if-then-plan';
import { INSTALL, InstallWay } from '../../platform/install/install';
import { nextTask } from '../../platform/next-task';
import { SHARED_FILE } from '../../platform/shared-file/shared-file';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { fakeKept } from '../../store/kept/fake-kept';
import { PLAN_STORE } from '../../store/plan/plan-store';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { Import } from './import';
import { LoggedRoutine } from '../../domain/log/log-file';

/** A session that is in the log already. */
export const A = aRecord({ id: 'a', updatedAt: '2026-11-23T20:00:00.000Z' });
/** A session that is not. */
export const B = aRecord({ id: 'b' });

/** A log's file with these sessions, whatever they are. */
export function fileOf(...sessions: readonly unknown[]): File {
  return fileWith({ exportedAt: '', sessions, routines: [] });
}

/** A log's file with these members. */
export function fileWith(members: object): File {
  const log = { format: 'unknot-log', version: 1, ...members };
  return new File([JSON.stringify(log)], 'log.json');
}

/** The import as a spec has it before it, over a log that holds A. */
export class ImportHarness {
  readonly log = new FakeLogRepository([A]);
  readonly kept = fakeKept<IfThenPlan | null>(null);
  /** What another app shared. */
  shared: File | null = null;
  /** How this phone installs. */
  way: InstallWay = 'none';
  fixture!: ComponentFixture<Import>;
  page!: HTMLElement;

  /** @param routines the person's own, that are there already */
  constructor(routines: readonly LoggedRoutine[] = []) {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: LOG_REPOSITORY, useValue: this.log },
        { provide: TECHNIQUES, useValue: fakeTechniques() },
        { provide: ROUTINE_REPOSITORY, useValue: new FakeRoutineRepository(routines) },
        { provide: PLAN_STORE, useValue: this.kept },
        { provide: SHARED_FILE, useValue: { take: () => Promise.resolve(this.shared) } },
        {
          provide: INSTALL,
          useFactory: () => ({ way: signal(this.way), ask: () => Promise.resolve(false) }),
        },
      ],
    });
  }

  /** Opens it; told whether another app shared a file. */
  open(isShared = false): void {
    this.fixture = TestBed.createComponent(Import);
    this.fixture.componentRef.setInput('shared', isShared);
    this.page = this.fixture.nativeElement as HTMLElement;
    this.fixture.detectChanges();
  }

  /** Resolves once the page has come so far. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      await nextTask();
      await this.fixture.whenStable();
    }
  }

  /** Chooses a file, as by the phone's dialog. */
  choose(file: File): void {
    const chooser = this.page.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    if (chooser) chooser.files = chosen.files;
    chooser?.dispatchEvent(new Event('change'));
  }

  /** What is told at the end: '' before. */
  said(): string {
    return this.page.querySelector('[role=status]')?.textContent ?? '';
  }

  /** What a file would do; null where nothing is asked. */
  dialog(): HTMLDialogElement | null {
    return this.page.querySelector('dialog');
  }

  /** The button of this name; undefined where there is none. */
  button(name: string, within: Element | null = this.page): HTMLButtonElement | undefined {
    return [...(within?.querySelectorAll('button') ?? [])].find(
      ({ textContent }) => textContent.trim() === name,
    );
  }
}
