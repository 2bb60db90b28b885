import { TestBed } from '@angular/core/testing';
import { aRecord } from '../../domain/log/record.builder';
import { FakePhone } from '../fake-phone';
import { Waiting } from './waiting';

describe('Waiting', () => {
  it('has what waits tried again as long as it stands, and tells how many still wait', async () => {
    const phone = new FakePhone();
    const { repository } = phone;
    repository.waits = [aRecord({ id: 'a' }), aRecord({ id: 'b' })];
    const tries = spyOn(repository, 'flush').and.callThrough();
    TestBed.configureTestingModule({ providers: [phone.providers()] });
    const fixture = TestBed.createComponent(Waiting);
    await fixture.whenStable();
    const text = () => (fixture.nativeElement as HTMLElement).textContent;
    expect(text()).toContain('2 sessions are not safe');

    phone.clock.tick(30_000);
    expect(tries.calls.count()).toBeGreaterThan(1);
    repository.waits = [aRecord({ id: 'a' })];
    repository.changes$.next();
    await fixture.whenStable();
    expect(text()).toContain('1 session is not safe');

    const sofar = tries.calls.count();
    fixture.destroy();
    phone.clock.tick(30_000);
    expect(tries.calls.count()).toBe(sofar);
  });
});
