import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { lazyScreen } from './lazy-screen.js';

const Sheet = () => null;
const input = { context: { queryClient: new QueryClient() }, location: { search: {} }, deps: {}, params: { companyId: 'one' } };

describe('a screen whose loader arrives with its component', () => {
  it('reads what its loader asks for, with the parts of the path', async () => {
    const screens = { company: { loader: ({ params }: typeof input) => `company ${params.companyId}`, component: Sheet } };
    const { loader } = lazyScreen(async () => screens, 'company');
    expect(await loader(input)).toBe('company one');
  });

  it('shows the error of its loader', async () => {
    const failing = { company: { loader: () => Promise.reject(new Error('404')), component: Sheet } };
    await expect(lazyScreen(async () => failing, 'company').loader(input)).rejects.toThrow('404');
  });

  it('leaves a file that does not arrive to its component, which may load the page anew', async () => {
    const absent = () => Promise.reject<{ company: { component: typeof Sheet } }>(new TypeError('Failed to fetch'));
    const { loader, component } = lazyScreen(absent, 'company');
    await expect(loader(input)).resolves.toBeUndefined();
    await component.preload?.();
    expect(() => (component as (props: object) => unknown)({})).toThrow('Failed to fetch');
  });

  it('needs no loader', async () => {
    const screens = { tools: { component: Sheet } };
    await expect(lazyScreen(async () => screens, 'tools').loader(input)).resolves.toBeUndefined();
  });
});
