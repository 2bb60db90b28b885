import { NEVER } from 'rxjs';
import { aRecord } from '../../domain/log/record.builder';
import { StoreError } from '../database/store-error';
import { FakeLogRepository } from './fake-log-repository';
import { fetchedLog } from './fetched-log';

describe('fetchedLog', () => {
  it('fetches the log at the first question, and once', async () => {
    const fetchDisk = jasmine
      .createSpy('fetchDisk')
      .and.resolveTo(new FakeLogRepository([aRecord({ id: 'a' })]));
    const log = fetchedLog(NEVER, fetchDisk);
    expect(fetchDisk).not.toHaveBeenCalled();
    const [all, found] = await Promise.all([log.all(), log.find('a')]);
    expect(all).toEqual([found ?? aRecord()]);
    expect(fetchDisk).toHaveBeenCalledTimes(1);
  });

  it('is lost for a question for which its code does not come, and asks for the code again at the next', async () => {
    const missing = new TypeError('Failed to fetch dynamically imported module');
    const fetchDisk = jasmine
      .createSpy('fetchDisk')
      .and.returnValues(Promise.reject(missing), Promise.resolve(new FakeLogRepository()));
    const log = fetchedLog(NEVER, fetchDisk);
    await expectAsync(log.checkpoint()).toBeRejectedWith(new StoreError('lost'));
    expect(await log.checkpoint()).toBeNull();
  });
});
