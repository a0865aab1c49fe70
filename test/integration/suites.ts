import './smoke.test.ts';
import './extension.test.ts';
