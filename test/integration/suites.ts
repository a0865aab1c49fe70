import './smoke.test.ts';
import './extension.test.ts';
import './typing.test.ts';
import './bad-input.test.ts';
