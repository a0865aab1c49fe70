import type { Flag } from '../types.ts';
import { anyOf, phrase } from './phrase.ts';

const must = anyOf`
  will henceforth, shall henceforth, will from now on, must, have to, has to, had to, will have to, would have to, will be required to, are required to, is required to, required to, will need to, need to, needs to, obliged to, are to, is to, are expected to, shall, will, be asked to, forced to, be obliged to, should
`;
const change = anyOf`
  log (in|on)( to)?, switch( over)?, move, migrate, change over, transition, abandon, give up, stop using, leave, log in(to)?, re-?enter, rekey, re-key, re-?type, adopt, file … through, learn (a|the) (new|whole), say goodbye to, let go of, unlearn, work (henceforth |from now on |only |solely |exclusively )+in, relearn, part with, convert, re-?learn
`;
const place = anyOf`
  portal, platform, tool, app, application, system, cockpit, workbench, interface, console, screens?, suite, workspace, dashboard, environment, software, programme, program, client, hub, process, workflow, procedure, way of working, routine, mask, front end, frontend, product, assistant, desktop, website, site, inbox, template, format
`;
const today = anyOf`
  (current|existing|old|legacy|familiar|present|today's|traditional|established|trusted) [a-z' -]{0,30}(${place}|e-?mail|phone line|spreadsheets?|forms?|mailbox(es)?|reports?|hotline|tickets?|screens|dashboards|systems|tools|counter|paper)
  Excel( (sheets?|files?|lists?|workbooks?))?, spreadsheets?, shared (mailbox|inbox|drive|folder)s?, phone line, paper (forms?|sets?|files?|lists?|cards?), whiteboards?, ticket form, intake screen, Power BI( [a-z]+)?, traditional [a-z ]+dashboards, legacy [a-z]+, e-?mail address, SAP, Outlook, Zendesk, Salesforce, Jira, ServiceNow, SharePoint
`;
const retired = anyOf`retired, switched off, decommissioned, abolished, discontinued, phased out, scrapped, shut down, taken away, no longer (be )?(accepted|answered|supported|allowed|permitted|processed)`;
const gone = anyOf`
  retired, switched off, decommissioned, shut down, phased out, abolished, removed, closed, turned off, discontinued, withdrawn, scrapped, no longer (be )?(accepted|available|supported|allowed|permitted|used|possible), sunset, disappear, disappears, go away, cease, ended, replaced, locked, deleted, taken away
`;

export const workflowDisruption: Flag = {
  id: 'flag/workflow-disruption',
  signal: 'integration',
  title: 'Workflow disruption',
  marks: 'people must change how they work for it: a new portal, a replaced system, a mandatory new process',
  spares: 'training, a new button in today\'s tool',
  message: 'People have to leave the tools they work in, and that is where pilots die.',
  answer: 'Bring it into today\'s tool; if that cannot be, say who moves, by when and with what help.',
  examples: {
    good: [
      'A new button in Zendesk opens the draft.',
      'All agents attend a two-hour training in March.',
    ],
    bad: [
      'All staff **must submit their requests through a new portal**.',
      'The platform **replaces the existing ticketing system**.',
    ],
  },
  reading: {
    signs: [
      phrase`(leave|leaves|retire|retires|give up|gives up|abandon|abandons) (the |their |our )?[a-z0-9'& -]{3,60} (and|to) (work|works|move|moves|use|switch|log)[^.;|]{0,20} (in|to|into|on) (the|a|an) [a-z0-9' -]{3,40}`,
      phrase`(use|uses|using|work|works|open|opens) (the|a) [a-z0-9' -]{3,40}(console|cockpit|portal|app|back office|workbench|super-app|platform|screen|suite) (instead of|rather than|and no longer|in place of) [^.;|]{3,40}`,
      phrase`(can|may|could) no longer (ring|call|phone|mail|e-?mail|write|come|walk|send|fax|use)[^.;|]{0,50}`,
      phrase`(everything|all (requests|reports|calls|cases|orders|bookings|contact)) (then |now )?(goes|go|runs|run|comes|come) (through|via) (the|a|an) [a-z0-9' -]{3,30}(portal|app|console|platform|form|assistant|bot)`,
      phrase`only (through|in|via|by|from) (the|a|an) [a-z0-9' -]{3,30}(console|portal|cockpit|app|workbench|platform)[^.;|]{0,40}`,
      phrase`(keep|keeps|keeping|open|opens|have|has) (a|one) (second|third|further|separate|additional) (window|screen|tab|system|tool) open[^.;|]{0,60}`,
      phrase`(replaces|will replace|takes over from|supersedes) the (ticket |order |work |current |job |booking )?(queue|screen|list|mask|board|view|inbox)[^.;|]{0,40}`,
      phrase`(people|staff|agents|users|of them|employees|colleagues) (must|have to|will have to|need to) (learn|get used to|relearn) (a |an |the )?new (screen|system|tool|interface|way)[^.;|]{0,30}`,
      phrase`(print|prints|printed) [^.;|]{3,30}(and|then) (put|file|attach|scan|staple|type)s? (it|them) [^.;|]{2,30}`,
      phrase`(the |our |all |both )*${today} (disappears?|goes|vanish(es)?|falls? away|drops? out)[^.;|]{0,30}`,
      phrase`(requests?|orders?|reports?|claims?|applications?|forms?|enquiries|calls|tickets?|anything|everything) (outside|not (made|sent|entered|filed) (in|through|via)|that (does|do) not come through) [^.;|]{3,30} (is|are|will) (not|no longer) (be )?(processed|answered|accepted|handled|considered)`,
      phrase`(people|staff|everyone|everybody|employees|colleagues|users|agents|clerks|nurses|teams|planners|drivers|buyers|operators|they|you) (will |would )?(have to |need to |must )(forget|unlearn|leave behind|let go of|say goodbye to|part with) [^.;|]{3,50}`,
      phrase`(big[- ]bang|hard cut-?over|forced migration|mandatory migration|from one day to the next|overnight switch|cold turkey)[^.;|]{0,40}`,
      phrase`(no longer|not|never again) (be able to |be allowed to |may |can )?(use|work in|work with|open|write in|enter (it|them|data) in) (the |their |our |its )?(old |existing |familiar |current |own )*(spreadsheets?|excel|outlook|sap|crm|ticketing|tools?|system|screens?|templates?|forms?|e-?mail|phone|paper)`,
      phrase`(told|directed|referred|required|made|forced|obliged|instructed) to (use|go through|go to|log in to|switch to) (the|a|an|our) (new )?(app|portal|bot|assistant|chatbot|platform|console|cockpit|website|form)`,
      phrase`(will )?(henceforth|from now on) (work|works|operate|operates|live|be done|enter|file|start) (only |exclusively |solely )?(in|from|through|via|on) (the|a|an|our) [a-z]+ ?(console|cockpit|portal|platform|app|workbench|tool|system|workspace|client)?`,
      phrase`(completely|entirely|wholly|radically|totally|fundamentally) (new|different|changed) (way|ways|manner|mode) of (working|doing|handling|operating)[^.;|]{0,30}`,
      phrase`(takes?|taking|take over) the place of (the |our |all )*(${today}|today's [a-z -]{3,30})`,
      phrase`(requests?|orders?|everything|enquiries|cases|reports?|claims?|bookings?|applications?|tickets?|work|communication|contact) (will |must |shall |is to |are to )?(go|goes|run|runs|come|comes|be made|be submitted|be sent) (henceforth |from now on |then )?(exclusively|only|solely) (through|via|in|by|from)[^.;|]{3,40}`,
      phrase`(the |our )?(counter|hotline|phone line|telephone line|helpline|mailbox|inbox|e-?mail address|fax|front desk|paper form|form) (is|will be|gets|are) (then )?(closed|shut|shut down|removed|switched off|retired|discontinued|abolished)`,
      phrase`(dictates?|types?|pastes?|enters?|copies|copy|uploads?|downloads?|works?|writes?) [^.;|]{0,30}(in|into|from|to) (a|an|the) (separate|second|additional|standalone|extra|third) (app|tool|window|system|screen|portal|application)[^.;|]{0,40}`,
      phrase`(all |every |the |our )*[a-z-]+( [a-z-]+){0,3} ${must} (all |also |therefore |henceforth |now |first |then )*${change} … (new|separate|dedicated|second|different|another|own|single|AI-first|AI-native|standalone|unified|central)( [a-z'-]+){0,3} ${place}`,
      phrase`${must} (all |also |therefore |henceforth |now |first |then )*(abandon|give up|stop using|leave|say goodbye to|let go of|unlearn|part with) … (${today}|[a-z]+ sheets|how they|their [a-z]+|the way)`,
      phrase`${must} (all |also |therefore |henceforth |now |first |then )*(be )?(enter(ed)?|file|filed|submit(ted)?|submit|record(ed)?|log(ged)?|capture(d)?|work|request(ed)?|raise(d)?|book(ed)?|create(d)?|made|placed?|done|make|key(ed)?|handle(d)?|manage(d)?|go) … (in|into|through|via|using|on|from within) (a|an|the) (new|separate|dedicated|second|AI|AI-first|AI-native|unified|central)( [a-z'-]+){0,3} ${place}`,
      phrase`(move|moves|switch|switches|migrate|migrates|moving|switching|migrating|moved|migrated) … (from … )?to (a|an|the|our) (new )?([a-z'-]+ ){0,3}${place}( … ${gone})?`,
      phrase`(the |our |all |both )*${today} … (will be|are|is|be|are to be|is to be|will|gets?|being) ${gone}`,
      phrase`(replac(es?|ing)|to replace|retir(es?|ing)|does away with|do away with|supersed(es?|ing)|abolish(es|ing)?|rip out|sunset(s|ting)?|phas(es?|ing) out|decommission(s|ing)?) ((the|our|all|every|both|entire|whole|complete) )*${today}`,
      phrase`(abandon|abandons|give up|gives up|say goodbye to|part with) (their|the|our|its) ${today}( and [^.;|]{0,60})?`,
      phrase`(mandatory|compulsory|obligatory|enforced) (new |additional |extra )?([a-z-]+ ){0,2}(process|procedure|step|steps|session|workflow|use|usage|adoption|form|template|routine|migration|switch|data entry|tagging|labelling|labeling|login)( [^.;|]{0,50})?`,
      phrase`(use|usage|adoption|participation) (of [a-z ]{2,30})?(is|will be|becomes|shall be) (mandatory|compulsory|obligatory|required|enforced)`,
      phrase`(executive |management |board |top-down )?mandate (for|on|requiring) [^.;|]{0,50}(adoption|teams|use|migration|required)`,
      phrase`${must} (be )?(enter|entered|typed?|keyed?|recorded?|filed?|logged|log|copied|copy|captured?|written|write|maintained?|updated?) … (twice|two times|a second time|in both systems|in two places|in parallel|by hand as well)`,
      phrase`${must} (learn|be learned|get used to|familiari[sz]e themselves with|relearn|re-learn) … (from (zero|scratch)|new (way|tool|system|interface|portal|platform|process))`,
      phrase`(a|an|the|our) (brand[- ]new|entirely new|completely new|separate|standalone|stand-alone|all-new|AI-first) ([a-z'-]+ ){0,3}(portal|platform|app|application|workspace|cockpit|console|login|interface) … (instead of|replac(es?|ing)|in place of|that (replaces|people must|staff must|everyone must)|to which|where (all|every))`,
      phrase`(paper|e-?mails?|e-mailed|phone|telephone|faxes|walk-in)( [^.;|]{0,40})? (will )?no longer be (accepted|possible|available|processed|answered)[^.;|]{0,40}`,
      phrase`(everyone|everybody|all (staff|employees|teams|users|agents|clerks|branches|planners|nurses|clinicians|departments)|staff|employees) (will |must |shall )?(work|works|operate|operates) (henceforth |from now on |only |solely |exclusively )+(in|from|with|through) (a|an|the)[^.;|]{2,40}`,
      phrase`(the |our |all )*(current|existing|familiar|present|today's|old|legacy|established) [a-z][a-z' -]{1,30} (will be|are|is|be|are to be|is to be|gets?|being) ${retired}( [^.;|]{0,40})?`,
      phrase`(has to|have to|must|will have to|is required to|are required to|need to|needs to) (copy|re-?type|key|re-?key|enter|transfer|re-?enter|duplicate) … (by hand|second (system|tool|screen|time)|both (systems|tools|places)|separately)`,
      phrase`(has to|have to|must|will have to|are required to|need to|needs to|will need to) (reorgani[sz]e|restructure|rearrange|rethink|redesign|change|adapt|adjust|unlearn) (their|its|the|how|all) ([a-z' ]{0,30})(routines?|work|habits?|ways?|process(es)?|procedures?|day|shifts?|practices?|people|ask|they)( [^.;|]{0,40})?`,
      phrase`(requests?|orders?|reports?|claims?|applications?|forms?|enquiries|calls|tickets?) (by|via|through|on|sent by) (e-?mail|phone|telephone|fax|paper|post|letter|mail) … (not|no longer) (be )?(accepted|answered|processed|possible|handled|dealt with)( any (longer|more))?`,
    ],
    unless: [
      phrase`${anyOf`
        (no(?! longer)|not|nobody|nothing|never|without|n't|nor|neither) … (new|change|changes|switch|move|replace[ds]?|replacing|must|has to|have to|need|learn), stays? (as|where|the same|in), stay (as|where), remain(s)? (as|the same|unchanged), as (today|before|now), is (being )?replaced in any case, in any event, anyway, regardless, whatever (we|is|the|happens), today's [a-z]+ (stays|remains)
        (model|flag|threshold|key|fallback|old path|rule|feature|assistant|draft|service|prompt|version|pilot) (is|will be|can be|gets) (switched off|turned off|retired|removed|closed|shut down), voluntary, opt-in, optional
      `}`,
    ],
  },
};
