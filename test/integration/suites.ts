import './smoke.test.ts';
