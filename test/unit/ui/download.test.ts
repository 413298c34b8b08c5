/** @jest-environment jsdom */
import { download } from '../../../src/ui/download';

describe('a download', () => {
  it('offers the file under its name, takes its link away at once and its address later', async () => {
    jest.useFakeTimers();
    const made: Blob[] = [];
    const revoked = jest.fn();
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${made.push(blob)}`, revokeObjectURL: revoked });
    const clicked: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.href} ${this.download} ${this.dataset.interception}`);
    });
    download('open-service-MIL-2013-04-15.csv', 'text/csv', 'Site\r\n');
    expect(clicked).toEqual(['blob:1 open-service-MIL-2013-04-15.csv off']);
    expect(made[0].type).toBe('text/csv;charset=utf-8');
    expect(document.querySelector('a')).toBeNull();
    expect(revoked).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:1');
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
});
