import { describeReadme } from './examples.ts';

describeReadme(new URL('../README.md', import.meta.url));
