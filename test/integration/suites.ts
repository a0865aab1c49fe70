import './smoke.test.ts';
import './extension.test.ts';
import './server.test.ts';
import './typing.test.ts';
import './bad-input.test.ts';
import './language-model.test.ts';
