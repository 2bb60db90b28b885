import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { LOG_REPOSITORY } from '../../store/log/log-repository';
import { Unfinished } from './unfinished';

async function shown(repository: FakeLogRepository): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: LOG_REPOSITORY, useValue: repository }],
  });
  const fixture = TestBed.createComponent(Unfinished);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('Unfinished', () => {
  it('is nothing where no session was interrupted and none waits', async () => {
    expect((await shown(new FakeLogRepository([aRecord({})]))).textContent.trim()).toBe('');
  });

  it('keeps room for an interrupted session that is about to be read, and none where there is none after all', async () => {
    const repository = new FakeLogRepository();
    spyOn(repository, 'expectsUnfinished').and.returnValue(true);
    TestBed.configureTestingModule({
      providers: [provideRouter([]), { provide: LOG_REPOSITORY, useValue: repository }],
    });
    const fixture = TestBed.createComponent(Unfinished);
    const host = fixture.nativeElement as HTMLElement;
    fixture.detectChanges();
    expect(host.classList).toContain('expected');
    await fixture.whenStable();
    expect(host.classList).not.toContain('expected');
  });

  it('tells of sessions that wait to be written', async () => {
    const repository = new FakeLogRepository();
    spyOn(repository, 'pending').and.returnValue([aRecord({})]);
    expect((await shown(repository)).querySelector('un-waiting')).not.toBeNull();
  });

  it('still says nothing where the checkpoint cannot be read: the page of the log tells of that', async () => {
    const repository = new FakeLogRepository();
    repository.failWith('blocked');
    expect((await shown(repository)).textContent.trim()).toBe('');
  });
});
