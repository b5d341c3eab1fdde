// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validateScenario = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Scenario", "description": "How a world of altmetrics-emulator stands at its start, what happens in it by itself, and a story to replay from outside.", "type": "object", "additionalProperties": false, "required": ["summary"], "properties": { "summary": { "type": "string", "minLength": 1, "description": "What the scenario is for, in one line." }, "given": { "$ref": "#/$defs/given" } }, "$defs": { "given": { "type": "object", "description": "How the world stands at its start. What is left out is as in a world without it, or as in the scenario that it extends.", "additionalProperties": false, "properties": { "seed": { "type": "string", "minLength": 1, "description": "What all that is random in the world grows from. Default: 1." }, "clock": { "type": "object", "description": "The world's time. Default: the machine's, running.", "additionalProperties": false, "properties": { "now": { "$ref": "#/$defs/instant" }, "frozen": { "type": "boolean", "description": "Whether the clock stands still until it is set or advanced." } } }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/output" } }, "catalogue": { "$ref": "#/$defs/catalogue" }, "collection": { "type": "object", "description": "How OPERAS Altmetrics collects mentions of registered outputs.", "additionalProperties": false, "properties": { "schedule": { "enum": ["daily", "never"], "description": "Whether it does so by itself, at 12:00 UTC on the world's clock (default), or only when POST /_emulator/collect says so." } } }, "metrics": { "$ref": "#/$defs/metrics" }, "works": { "type": "array", "description": "What the OPERAS identifier translation knows. Default: nothing.", "items": { "$ref": "#/$defs/work" } }, "access": { "$ref": "#/$defs/access" }, "limits": { "type": "object", "description": "How often the Altmetric Details Page API may be called. What is left out is as on the live service; null is without limit.", "additionalProperties": false, "properties": { "keyed": { "$ref": "#/$defs/callLimits", "description": "With each key. Default: 3600 an hour, 86400 a day." }, "keyless": { "$ref": "#/$defs/callLimits", "description": "Without a key, from each client address, where that is allowed. Default: 720 an hour, 1200 a day." }, "tweet_ids": { "$ref": "#/$defs/tweetIdLimit" } } }, "keys": { "type": "array", "description": "API keys of the Altmetric Details Page API.", "items": { "$ref": "#/$defs/key" } }, "explorer": { "type": "object", "description": "The Altmetric Explorer API: who may call it, and how it answers.", "additionalProperties": false, "properties": { "accounts": { "type": "array", "items": { "$ref": "#/$defs/explorerAccount" } }, "rules": { "$ref": "#/$defs/explorerRules" } } } } }, "explorerAccount": { "type": "object", "additionalProperties": false, "required": ["key", "secret", "scope"], "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "description": "What the control API calls it. Default: account-1, account-2 and so on, by its place in the list." }, "key": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "Goes with each request. On the live service, 32 hexadecimal digits." }, "secret": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "Requests are signed with it, without its hyphens; it never goes with one." }, "scope": { "enum": ["whole-database", "institutional"], "description": "whole-database: has no outputs of its own; institutional: has those of its institution too." }, "institution": { "$ref": "#/$defs/institution" }, "api_access": { "type": "boolean", "description": "False for an organisation that hasn't bought the API. Default: true." }, "expires_at": { "$ref": "#/$defs/instant", "description": "When its key stops being valid, on the world's clock. Default: never." } } }, "institution": { "type": "object", "description": "Whose outputs an institutional account is about.", "additionalProperties": false, "required": ["name", "slug", "organizations"], "properties": { "name": { "type": "string", "minLength": 1 }, "slug": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,100}$", "description": "What the ids of its authors begin with." }, "organizations": { "type": "array", "minItems": 1, "description": "GRID ids: an output is the institution's if one of its authors is at one of these.", "items": { "type": "string", "pattern": "^grid\\.\\d+\\.[0-9a-f]+$" } }, "departments": { "type": "array", "description": "Default: none, as where the institution's own systems aren't connected.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 } } } } } }, "explorerRules": { "type": "object", "description": "How the Altmetric Explorer API answers where the live service is not known to answer in one way only.", "additionalProperties": false, "properties": { "period": { "enum": ["2024", "2026"], "description": "Which years' service is shown: as recorded in 2024 (default), or with what came in 2025 and 2026." }, "key_fault_status": { "enum": [400, 401, 403], "description": "How a missing, unknown or expired key is answered. Default: 400." }, "refuse_unknown_values": { "type": "boolean", "description": "Whether a value that a filter doesn't know is refused; else it is passed over. Default: false." }, "refuse_large_pages": { "type": "boolean", "description": "Whether a page size above the maximum is refused; else it is the maximum. Default: false." }, "throttle": { "type": "boolean", "description": "Whether more than two queries a second of one key are refused. Default: false." }, "link_origin": { "enum": ["called", "production"], "description": "Where links point to: where the client called (default), or to production." }, "echo_filters": { "type": "boolean", "description": "Whether a reply repeats the filters that it was asked with. Default: true." }, "link_back": { "type": "boolean", "description": "Whether pages after the first link to the one before. Default: true." }, "pages_of_nothing": { "enum": [0, 1], "description": "How many pages there are where there are no rows. Default: 1." }, "aggregate_included": { "enum": ["absent", "empty"], "description": "What stands for the records that sums refer to: nothing (default), or an object without members." }, "profile_countries": { "enum": ["profiles", "authors"], "description": "Whose countries profiles are filtered by: their own (default), or those of the authors of what they mention." } } }, "catalogue": { "type": "object", "description": "The scholarly world that the services show: research outputs and who mentions them.", "additionalProperties": false, "properties": { "outputs": { "type": "integer", "minimum": 0, "maximum": 2e6, "description": "Research outputs that are known at the anchor, besides the pinned works. Default: 5000." }, "anchor": { "type": "string", "format": "date", "description": "Day from which the past is counted, e.g. 2026-11-21. Default: the day of the world's clock." }, "unknown": { "enum": ["not-found", "synthesize"], "description": "What a DOI is answered with that no output has: not-found (default), or an output made of its text." }, "pinned_works": { "type": "boolean", "description": "Whether the works are there that public documentation uses as examples. Default: true." }, "add": { "type": "array", "description": "Research outputs to add, as POST /_emulator/outputs takes them.", "items": { "$ref": "#/$defs/newOutput" } }, "change": { "type": "array", "description": "What to change in outputs that there are, as PATCH /_emulator/outputs/{id} takes it.", "items": { "$ref": "#/$defs/outputChange" } }, "remove": { "type": "array", "description": "Outputs that nobody is to know.", "items": { "$ref": "#/$defs/outputName" } } } }, "metrics": { "type": "object", "description": "The OPERAS Metrics API: what is counted, and the events that are there at the start.", "additionalProperties": false, "properties": { "measures": { "enum": ["public-seed", "production"], "description": "The 18 measures that the public database is seeded with, or all that are known. Default: production." }, "usage": { "enum": ["catalogue", "none"], "description": "Whether every work of the catalogue has been used, month by month, or none. Default: catalogue." }, "events": { "type": "array", "items": { "$ref": "#/$defs/metricEvent" } } } }, "metricEvent": { "type": "object", "description": "A dated count of a measure for a work.", "additionalProperties": false, "required": ["work", "measure", "timestamp", "value", "uploader"], "properties": { "event_id": { "type": "string", "format": "uuid", "description": "Default: one that is made up." }, "work": { "type": "string", "minLength": 1, "description": "URI of the work, e.g. info:doi:10.5334/bbc; kept in lower case." }, "measure": { "type": "string", "description": "URI of the measure, e.g. https://metrics.operas-eu.org/oapen/downloads/v1." }, "timestamp": { "$ref": "#/$defs/instant" }, "value": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647, "not": { "const": 0 } }, "country": { "type": "string", "description": "URI of the country, e.g. urn:iso:std:3166:-2:ES." }, "event_uri": { "type": "string", "minLength": 1, "description": "Where it happened, e.g. the tweet; of a citation the DOI of the citing work." }, "uploader": { "type": "string", "minLength": 1, "description": "Who sent it, e.g. acct:test.user@gmail.com." } } }, "work": { "type": "object", "description": "A book, a chapter, \u2026 with its titles and identifiers.", "additionalProperties": false, "required": ["type", "titles", "uris"], "properties": { "uuid": { "type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "description": "Default: one that is made up." }, "type": { "enum": ["book-section", "monograph", "report", "book-track", "journal-article", "book-part", "other", "book", "journal-volume", "book-set", "reference-entry", "proceedings-article", "journal", "component", "book-chapter", "report-series", "proceedings", "standard", "reference-book", "posted-content", "journal-issue", "dissertation", "dataset", "book-series", "edited-book", "standard-series", "peer-review", "proceedings-series"] }, "titles": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "uris": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["uri"], "properties": { "uri": { "type": "string", "maxLength": 255, "description": "E.g. info:doi:10.11647/obp.0001 or urn:isbn:978-1906924003; kept in lower case, ISBNs without hyphens." }, "canonical": { "type": "boolean", "description": "Whether it is the one that stands for the work; at most one of a scheme is. Default: false." } } } }, "parents": { "type": "array", "description": "UUIDs of works above it in the list, such as the book of a chapter.", "items": { "type": "string" } } } }, "instant": { "type": "string", "format": "date-time", "description": "ISO 8601 with a time zone, e.g. 2024-03-01T00:00:00Z." }, "account": { "type": "object", "additionalProperties": false, "required": ["email", "password", "first_name", "last_name", "institution", "state"], "properties": { "email": { "type": "string", "format": "email" }, "password": { "type": "string", "minLength": 1, "description": "In clear: the account is not real. The world keeps only its hash." }, "first_name": { "type": "string" }, "last_name": { "type": "string" }, "institution": { "type": "string" }, "username": { "type": "string", "minLength": 1 }, "state": { "enum": ["registered", "confirmed", "approved"], "description": "registered: waits for confirmation and approval; confirmed: waits for approval; approved: may get tokens." }, "confirmed": { "type": "boolean", "description": "Overrides what the state says of the e-mail address." }, "active": { "type": "boolean", "description": "Default: true." }, "administrator": { "type": "boolean", "description": "Default: false." } } }, "output": { "type": "object", "description": "A research output that is registered at the start.", "additionalProperties": false, "required": ["doi", "registered_by"], "properties": { "doi": { "type": "string", "minLength": 1 }, "registered_by": { "type": "array", "items": { "type": "string", "format": "email" } }, "urls": { "type": "array", "items": { "type": "string", "format": "uri" } }, "last_checked": { "$ref": "#/$defs/instant" }, "mentions": { "type": "array", "items": { "$ref": "#/$defs/mention" } } } }, "access": { "type": "object", "description": "Who may call the Altmetric Details Page API.", "additionalProperties": false, "properties": { "period": { "enum": ["key-required", "keyless-limited"], "description": "key-required: as since 10 November 2025, all but badges and images needs a key; keyless-limited: as before, counts and citations also go without one, at a low limit. Default: key-required. A period brings the statuses of its time." }, "invalid_key_status": { "enum": [401, 403], "description": "How a key that is not valid is answered. Default: 401, and 403 in the period keyless-limited." }, "redirect_posts": { "type": "boolean", "description": "Whether a POST is first sent elsewhere by a 307, as in production. Default: false." } } }, "limit": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e9 }, "tweetIdLimit": { "type": ["integer", "null"], "minimum": 0, "maximum": 1e7, "description": "Different tweets that each key may be shown in 30 days. Default: 1500000." }, "callLimits": { "type": "object", "additionalProperties": false, "properties": { "hourly": { "$ref": "#/$defs/limit", "description": "Calls in a clock hour." }, "daily": { "$ref": "#/$defs/limit", "description": "Calls in a day of UTC." } } }, "key": { "type": "object", "additionalProperties": false, "required": ["key", "tier"], "properties": { "key": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "In clear: the key is not real. Visible ASCII characters; on the live service, 32 hexadecimal digits." }, "tier": { "enum": ["counts-only", "full-access"], "description": "counts-only: counts and citations; full-access: everything." }, "sources": { "type": "array", "uniqueItems": true, "description": "The sources whose mentions the key is shown. Default: all.", "items": { "$ref": "#/$defs/mentionSource" } }, "revoked": { "type": "boolean", "description": "Default: false." }, "expires_at": { "$ref": "#/$defs/instant" }, "limits": { "type": "object", "description": "Limits of its own. What is left out is as for all keys; null is without limit.", "additionalProperties": false, "properties": { "hourly": { "$ref": "#/$defs/limit" }, "daily": { "$ref": "#/$defs/limit" }, "tweet_ids": { "$ref": "#/$defs/tweetIdLimit" } } }, "used": { "type": "object", "description": "What counts as used of its quota at the start, until the hour, the day or the 30 days have passed. Default: nothing.", "additionalProperties": false, "properties": { "hourly": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "daily": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "tweet_ids": { "type": "integer", "minimum": 0, "maximum": 1e7 } } } } }, "mention": { "type": "object", "additionalProperties": false, "required": ["origin", "url", "created_at"], "properties": { "origin": { "enum": ["twitter", "citation", "wikipedia", "hypothesis", "facebook", "wordpressdotcom"] }, "url": { "type": "string", "minLength": 1 }, "created_at": { "$ref": "#/$defs/instant" }, "deleted": { "type": "boolean", "description": "Default: false." } } }, "outputType": { "enum": ["article", "book", "chapter", "dataset", "news", "clinical-trial"] }, "openAccess": { "enum": ["gold", "green", "hybrid", "bronze", "closed"] }, "cohort": { "enum": ["public", "scientist", "practitioner", "communicator"] }, "identifier": { "type": ["string", "integer"], "minLength": 1, "maxLength": 500 }, "oneOrMoreIdentifiers": { "type": ["string", "integer", "array"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/identifier" } }, "changedIdentifiers": { "type": ["string", "integer", "array", "null"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/identifier" } }, "newIdentifiers": { "type": "object", "description": "Several identifiers of a scheme, the most used first, or one.", "propertyNames": { "$ref": "#/$defs/identifierScheme" }, "additionalProperties": { "$ref": "#/$defs/oneOrMoreIdentifiers" } }, "identifierChange": { "type": "object", "minProperties": 1, "description": "Takes the place of all identifiers of the scheme; null takes them away.", "propertyNames": { "$ref": "#/$defs/identifierScheme" }, "additionalProperties": { "$ref": "#/$defs/changedIdentifiers" } }, "newJournal": { "type": "object", "additionalProperties": false, "required": ["title"], "description": "One that is known by an ISSN is that one, as it is; else a new one.", "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } }, "newCount": { "type": ["integer", "object"], "minimum": 0, "maximum": 262144, "additionalProperties": false, "required": ["posts"], "description": "Posts, each of another account; or both numbers.", "properties": { "posts": { "type": "integer", "minimum": 0, "maximum": 262144 }, "accounts": { "type": "integer", "minimum": 0, "maximum": 262144, "description": "At most as many as posts." } } }, "newCounts": { "type": "object", "description": "Mentions by number, besides those of `mentions`: spread over the time since publication, and all have come by now.", "propertyNames": { "$ref": "#/$defs/mentionSource" }, "additionalProperties": { "$ref": "#/$defs/newCount" } }, "newReaders": { "type": "object", "additionalProperties": false, "properties": { "mendeley": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "citeulike": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "connotea": { "type": "integer", "minimum": 0, "maximum": 1e7 } } }, "newCohorts": { "type": "object", "additionalProperties": false, "description": "How many of the accounts of `counts.twitter` are known to be what. Default is made up.", "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } }, "newMention": { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "source": { "$ref": "#/$defs/mentionSource" }, "posted_on": { "type": "string", "format": "date-time", "description": "Default is now." }, "author": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Name of the account; two mentions of one name in a source are of one account. Default is one of its own." }, "title": { "type": "string", "maxLength": 2e3 }, "summary": { "type": "string", "maxLength": 2e4 }, "url": { "type": "string", "format": "uri", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166 alpha-2." }, "cohort": { "$ref": "#/$defs/cohort" }, "weight": { "type": "number", "minimum": 0, "maximum": 1e3, "description": "What its account adds to the score. Default is what its source adds." }, "joint": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Names a mention of several outputs: mentions of one source, instant and name, put in with each of the outputs, are one mention." } } }, "newOutput": { "type": "object", "additionalProperties": false, "description": "One identifier at least.", "properties": { "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" }, "identifiers": { "$ref": "#/$defs/newIdentifiers" }, "type": { "$ref": "#/$defs/outputType", "description": "Default is article." }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "$ref": "#/$defs/newJournal" }, "published_on": { "type": "string", "format": "date", "description": "Default is today." }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": "string", "maxLength": 2e4 }, "open_access": { "$ref": "#/$defs/openAccess" }, "counts": { "$ref": "#/$defs/newCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/newMention" } }, "readers": { "$ref": "#/$defs/newReaders" }, "cohorts": { "$ref": "#/$defs/newCohorts" } } }, "outputChange": { "type": "object", "additionalProperties": false, "minProperties": 2, "properties": { "altmetric_id": { "type": "integer", "minimum": 1 }, "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" }, "identifiers": { "$ref": "#/$defs/identifierChange" }, "type": { "$ref": "#/$defs/outputType" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "type": ["object", "null"], "additionalProperties": false, "required": ["title"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } }, "published_on": { "type": "string", "format": "date" }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": ["string", "null"], "maxLength": 2e4 }, "open_access": { "enum": ["gold", "green", "hybrid", "bronze", "closed", null] }, "counts": { "$ref": "#/$defs/newCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/newMention" } }, "readers": { "$ref": "#/$defs/newReaders" }, "cohorts": { "type": ["object", "null"], "additionalProperties": false, "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } } }, "description": "What is to change in the output that has the one identifier given. What is left out stays; null takes away; mentions are added. New identifiers are in `identifiers`." }, "mentionSource": { "enum": ["news", "blogs", "policy", "patents", "twitter", "peer-reviews", "weibo", "facebook", "wikipedia", "googleplus", "linkedin", "reddit", "pinterest", "f1000", "qna", "video", "guidelines", "bluesky", "podcasts", "syllabi", "research-highlights", "forums", "delicious", "book-reviews", "misc"] }, "outputName": { "type": ["string", "integer", "object"], "minLength": 1, "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "description": "An identifier as it is, or by its scheme: 10.1234/my.doi, or {pmid: 12345678}.", "properties": { "altmetric_id": { "type": "integer", "minimum": 1 }, "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" } } }, "identifierScheme": { "enum": ["doi", "pmid", "pmc", "arxiv", "ads", "ssrn", "repec", "isbn", "handle", "nct", "urn", "uri", "dimensions"] } } };
var func1 = require_ucs2length().default;
var schema32 = { "type": "object", "description": "How the world stands at its start. What is left out is as in a world without it, or as in the scenario that it extends.", "additionalProperties": false, "properties": { "seed": { "type": "string", "minLength": 1, "description": "What all that is random in the world grows from. Default: 1." }, "clock": { "type": "object", "description": "The world's time. Default: the machine's, running.", "additionalProperties": false, "properties": { "now": { "$ref": "#/$defs/instant" }, "frozen": { "type": "boolean", "description": "Whether the clock stands still until it is set or advanced." } } }, "accounts": { "type": "array", "items": { "$ref": "#/$defs/account" } }, "outputs": { "type": "array", "items": { "$ref": "#/$defs/output" } }, "catalogue": { "$ref": "#/$defs/catalogue" }, "collection": { "type": "object", "description": "How OPERAS Altmetrics collects mentions of registered outputs.", "additionalProperties": false, "properties": { "schedule": { "enum": ["daily", "never"], "description": "Whether it does so by itself, at 12:00 UTC on the world's clock (default), or only when POST /_emulator/collect says so." } } }, "metrics": { "$ref": "#/$defs/metrics" }, "works": { "type": "array", "description": "What the OPERAS identifier translation knows. Default: nothing.", "items": { "$ref": "#/$defs/work" } }, "access": { "$ref": "#/$defs/access" }, "limits": { "type": "object", "description": "How often the Altmetric Details Page API may be called. What is left out is as on the live service; null is without limit.", "additionalProperties": false, "properties": { "keyed": { "$ref": "#/$defs/callLimits", "description": "With each key. Default: 3600 an hour, 86400 a day." }, "keyless": { "$ref": "#/$defs/callLimits", "description": "Without a key, from each client address, where that is allowed. Default: 720 an hour, 1200 a day." }, "tweet_ids": { "$ref": "#/$defs/tweetIdLimit" } } }, "keys": { "type": "array", "description": "API keys of the Altmetric Details Page API.", "items": { "$ref": "#/$defs/key" } }, "explorer": { "type": "object", "description": "The Altmetric Explorer API: who may call it, and how it answers.", "additionalProperties": false, "properties": { "accounts": { "type": "array", "items": { "$ref": "#/$defs/explorerAccount" } }, "rules": { "$ref": "#/$defs/explorerRules" } } } } };
var schema33 = { "type": "string", "format": "date-time", "description": "ISO 8601 with a time zone, e.g. 2024-03-01T00:00:00Z." };
var schema34 = { "type": "object", "additionalProperties": false, "required": ["email", "password", "first_name", "last_name", "institution", "state"], "properties": { "email": { "type": "string", "format": "email" }, "password": { "type": "string", "minLength": 1, "description": "In clear: the account is not real. The world keeps only its hash." }, "first_name": { "type": "string" }, "last_name": { "type": "string" }, "institution": { "type": "string" }, "username": { "type": "string", "minLength": 1 }, "state": { "enum": ["registered", "confirmed", "approved"], "description": "registered: waits for confirmation and approval; confirmed: waits for approval; approved: may get tokens." }, "confirmed": { "type": "boolean", "description": "Overrides what the state says of the e-mail address." }, "active": { "type": "boolean", "description": "Default: true." }, "administrator": { "type": "boolean", "description": "Default: false." } } };
var schema106 = { "type": "object", "description": "A book, a chapter, \u2026 with its titles and identifiers.", "additionalProperties": false, "required": ["type", "titles", "uris"], "properties": { "uuid": { "type": "string", "pattern": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "description": "Default: one that is made up." }, "type": { "enum": ["book-section", "monograph", "report", "book-track", "journal-article", "book-part", "other", "book", "journal-volume", "book-set", "reference-entry", "proceedings-article", "journal", "component", "book-chapter", "report-series", "proceedings", "standard", "reference-book", "posted-content", "journal-issue", "dissertation", "dataset", "book-series", "edited-book", "standard-series", "peer-review", "proceedings-series"] }, "titles": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "uris": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["uri"], "properties": { "uri": { "type": "string", "maxLength": 255, "description": "E.g. info:doi:10.11647/obp.0001 or urn:isbn:978-1906924003; kept in lower case, ISBNs without hyphens." }, "canonical": { "type": "boolean", "description": "Whether it is the one that stands for the work; at most one of a scheme is. Default: false." } } } }, "parents": { "type": "array", "description": "UUIDs of works above it in the list, such as the book of a chapter.", "items": { "type": "string" } } } };
var schema107 = { "type": "object", "description": "Who may call the Altmetric Details Page API.", "additionalProperties": false, "properties": { "period": { "enum": ["key-required", "keyless-limited"], "description": "key-required: as since 10 November 2025, all but badges and images needs a key; keyless-limited: as before, counts and citations also go without one, at a low limit. Default: key-required. A period brings the statuses of its time." }, "invalid_key_status": { "enum": [401, 403], "description": "How a key that is not valid is answered. Default: 401, and 403 in the period keyless-limited." }, "redirect_posts": { "type": "boolean", "description": "Whether a POST is first sent elsewhere by a 307, as in production. Default: false." } } };
var schema111 = { "type": ["integer", "null"], "minimum": 0, "maximum": 1e7, "description": "Different tweets that each key may be shown in 30 days. Default: 1500000." };
var schema121 = { "type": "object", "description": "How the Altmetric Explorer API answers where the live service is not known to answer in one way only.", "additionalProperties": false, "properties": { "period": { "enum": ["2024", "2026"], "description": "Which years' service is shown: as recorded in 2024 (default), or with what came in 2025 and 2026." }, "key_fault_status": { "enum": [400, 401, 403], "description": "How a missing, unknown or expired key is answered. Default: 400." }, "refuse_unknown_values": { "type": "boolean", "description": "Whether a value that a filter doesn't know is refused; else it is passed over. Default: false." }, "refuse_large_pages": { "type": "boolean", "description": "Whether a page size above the maximum is refused; else it is the maximum. Default: false." }, "throttle": { "type": "boolean", "description": "Whether more than two queries a second of one key are refused. Default: false." }, "link_origin": { "enum": ["called", "production"], "description": "Where links point to: where the client called (default), or to production." }, "echo_filters": { "type": "boolean", "description": "Whether a reply repeats the filters that it was asked with. Default: true." }, "link_back": { "type": "boolean", "description": "Whether pages after the first link to the one before. Default: true." }, "pages_of_nothing": { "enum": [0, 1], "description": "How many pages there are where there are no rows. Default: 1." }, "aggregate_included": { "enum": ["absent", "empty"], "description": "What stands for the records that sums refer to: nothing (default), or an object without members." }, "profile_countries": { "enum": ["profiles", "authors"], "description": "Whose countries profiles are filtered by: their own (default), or those of the authors of what they mention." } } };
var func2 = Object.prototype.hasOwnProperty;
var formats0 = require_formats().fullFormats["date-time"];
var formats2 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
var schema35 = { "type": "object", "description": "A research output that is registered at the start.", "additionalProperties": false, "required": ["doi", "registered_by"], "properties": { "doi": { "type": "string", "minLength": 1 }, "registered_by": { "type": "array", "items": { "type": "string", "format": "email" } }, "urls": { "type": "array", "items": { "type": "string", "format": "uri" } }, "last_checked": { "$ref": "#/$defs/instant" }, "mentions": { "type": "array", "items": { "$ref": "#/$defs/mention" } } } };
var formats6 = require_formats().fullFormats.uri;
var schema37 = { "type": "object", "additionalProperties": false, "required": ["origin", "url", "created_at"], "properties": { "origin": { "enum": ["twitter", "citation", "wikipedia", "hypothesis", "facebook", "wordpressdotcom"] }, "url": { "type": "string", "minLength": 1 }, "created_at": { "$ref": "#/$defs/instant" }, "deleted": { "type": "boolean", "description": "Default: false." } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "origin" || key0 === "url" || key0 === "created_at" || key0 === "deleted")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (!(data0 === "twitter" || data0 === "citation" || data0 === "wikipedia" || data0 === "hypothesis" || data0 === "facebook" || data0 === "wordpressdotcom")) {
        const err4 = { instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/enum", keyword: "enum", params: { allowedValues: schema37.properties.origin.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.origin.enum, parentSchema: schema37.properties.origin, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema37.properties.url, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.url.type, parentSchema: schema37.properties.url, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 === "string") {
        if (!formats0.validate(data2)) {
          const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.deleted !== void 0) {
      let data3 = data.deleted;
      if (typeof data3 !== "boolean") {
        const err9 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.deleted.type, parentSchema: schema37.properties.deleted, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.doi === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "doi" }, message: "must have required property 'doi'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.registered_by === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "registered_by" }, message: "must have required property 'registered_by'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "doi" || key0 === "registered_by" || key0 === "urls" || key0 === "last_checked" || key0 === "mentions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.doi !== void 0) {
      let data0 = data.doi;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/doi", schemaPath: "#/properties/doi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.doi, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/doi", schemaPath: "#/properties/doi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.doi.type, parentSchema: schema35.properties.doi, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.registered_by !== void 0) {
      let data1 = data.registered_by;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!formats2.test(data2)) {
              const err5 = { instancePath: instancePath + "/registered_by/" + i0, schemaPath: "#/properties/registered_by/items/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema35.properties.registered_by.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/registered_by/" + i0, schemaPath: "#/properties/registered_by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.registered_by.items.type, parentSchema: schema35.properties.registered_by.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/registered_by", schemaPath: "#/properties/registered_by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.registered_by.type, parentSchema: schema35.properties.registered_by, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.urls !== void 0) {
      let data3 = data.urls;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (!formats6(data4)) {
              const err8 = { instancePath: instancePath + "/urls/" + i1, schemaPath: "#/properties/urls/items/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema35.properties.urls.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/urls/" + i1, schemaPath: "#/properties/urls/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.urls.items.type, parentSchema: schema35.properties.urls.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/urls", schemaPath: "#/properties/urls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.urls.type, parentSchema: schema35.properties.urls, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.last_checked !== void 0) {
      let data5 = data.last_checked;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err11 = { instancePath: instancePath + "/last_checked", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/last_checked", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.mentions !== void 0) {
      let data6 = data.mentions;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate23(data6[i2], { instancePath: instancePath + "/mentions/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.mentions.type, parentSchema: schema35.properties.mentions, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "type": "object", "description": "The scholarly world that the services show: research outputs and who mentions them.", "additionalProperties": false, "properties": { "outputs": { "type": "integer", "minimum": 0, "maximum": 2e6, "description": "Research outputs that are known at the anchor, besides the pinned works. Default: 5000." }, "anchor": { "type": "string", "format": "date", "description": "Day from which the past is counted, e.g. 2026-11-21. Default: the day of the world's clock." }, "unknown": { "enum": ["not-found", "synthesize"], "description": "What a DOI is answered with that no output has: not-found (default), or an output made of its text." }, "pinned_works": { "type": "boolean", "description": "Whether the works are there that public documentation uses as examples. Default: true." }, "add": { "type": "array", "description": "Research outputs to add, as POST /_emulator/outputs takes them.", "items": { "$ref": "#/$defs/newOutput" } }, "change": { "type": "array", "description": "What to change in outputs that there are, as PATCH /_emulator/outputs/{id} takes it.", "items": { "$ref": "#/$defs/outputChange" } }, "remove": { "type": "array", "description": "Outputs that nobody is to know.", "items": { "$ref": "#/$defs/outputName" } } } };
var formats12 = require_formats().fullFormats.date;
var schema40 = { "type": "object", "additionalProperties": false, "description": "One identifier at least.", "properties": { "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" }, "identifiers": { "$ref": "#/$defs/newIdentifiers" }, "type": { "$ref": "#/$defs/outputType", "description": "Default is article." }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "$ref": "#/$defs/newJournal" }, "published_on": { "type": "string", "format": "date", "description": "Default is today." }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": "string", "maxLength": 2e4 }, "open_access": { "$ref": "#/$defs/openAccess" }, "counts": { "$ref": "#/$defs/newCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/newMention" } }, "readers": { "$ref": "#/$defs/newReaders" }, "cohorts": { "$ref": "#/$defs/newCohorts" } } };
var schema41 = { "type": ["string", "integer"], "minLength": 1, "maxLength": 500 };
var schema58 = { "enum": ["article", "book", "chapter", "dataset", "news", "clinical-trial"] };
var schema59 = { "type": "object", "additionalProperties": false, "required": ["title"], "description": "One that is known by an ISSN is that one, as it is; else a new one.", "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } };
var schema60 = { "enum": ["gold", "green", "hybrid", "bronze", "closed"] };
var schema67 = { "type": "object", "additionalProperties": false, "properties": { "mendeley": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "citeulike": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "connotea": { "type": "integer", "minimum": 0, "maximum": 1e7 } } };
var schema68 = { "type": "object", "additionalProperties": false, "description": "How many of the accounts of `counts.twitter` are known to be what. Default is made up.", "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } };
var schema54 = { "type": "object", "description": "Several identifiers of a scheme, the most used first, or one.", "propertyNames": { "$ref": "#/$defs/identifierScheme" }, "additionalProperties": { "$ref": "#/$defs/oneOrMoreIdentifiers" } };
var schema55 = { "enum": ["doi", "pmid", "pmc", "arxiv", "ads", "ssrn", "repec", "isbn", "handle", "nct", "urn", "uri", "dimensions"] };
var schema56 = { "type": ["string", "integer", "array"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/identifier" } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data))) && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema56.type }, message: "must be string,integer,array", schema: schema56.type, parentSchema: schema56, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema56, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "doi" || key0 === "pmid" || key0 === "pmc" || key0 === "arxiv" || key0 === "ads" || key0 === "ssrn" || key0 === "repec" || key0 === "isbn" || key0 === "handle" || key0 === "nct" || key0 === "urn" || key0 === "uri" || key0 === "dimensions")) {
        const err0 = { instancePath, schemaPath: "#/$defs/identifierScheme/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema54.propertyNames, parentSchema: schema54, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate29(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": "object", "description": "Mentions by number, besides those of `mentions`: spread over the time since publication, and all have come by now.", "propertyNames": { "$ref": "#/$defs/mentionSource" }, "additionalProperties": { "$ref": "#/$defs/newCount" } };
var schema62 = { "enum": ["news", "blogs", "policy", "patents", "twitter", "peer-reviews", "weibo", "facebook", "wikipedia", "googleplus", "linkedin", "reddit", "pinterest", "f1000", "qna", "video", "guidelines", "bluesky", "podcasts", "syllabi", "research-highlights", "forums", "delicious", "book-reviews", "misc"] };
var schema63 = { "type": ["integer", "object"], "minimum": 0, "maximum": 262144, "additionalProperties": false, "required": ["posts"], "description": "Posts, each of another account; or both numbers.", "properties": { "posts": { "type": "integer", "minimum": 0, "maximum": 262144 }, "accounts": { "type": "integer", "minimum": 0, "maximum": 262144, "description": "At most as many as posts." } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "news" || key0 === "blogs" || key0 === "policy" || key0 === "patents" || key0 === "twitter" || key0 === "peer-reviews" || key0 === "weibo" || key0 === "facebook" || key0 === "wikipedia" || key0 === "googleplus" || key0 === "linkedin" || key0 === "reddit" || key0 === "pinterest" || key0 === "f1000" || key0 === "qna" || key0 === "video" || key0 === "guidelines" || key0 === "bluesky" || key0 === "podcasts" || key0 === "syllabi" || key0 === "research-highlights" || key0 === "forums" || key0 === "delicious" || key0 === "book-reviews" || key0 === "misc")) {
        const err0 = { instancePath, schemaPath: "#/$defs/mentionSource/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema61.propertyNames, parentSchema: schema61, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newCount/type", keyword: "type", params: { type: schema63.type }, message: "must be integer,object", schema: schema63.type, parentSchema: schema63, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 262144 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema63, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema63, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.posts === void 0) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newCount/required", keyword: "required", params: { missingProperty: "posts" }, message: "must have required property 'posts'", schema: schema63.required, parentSchema: schema63, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "posts" || key2 === "accounts")) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/newCount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema63, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.posts !== void 0) {
          let data1 = data0.posts;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "#/$defs/newCount/properties/posts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema63.properties.posts.type, parentSchema: schema63.properties.posts, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data1 == "number") {
            if (data1 > 262144 || isNaN(data1)) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "#/$defs/newCount/properties/posts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema63.properties.posts, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "#/$defs/newCount/properties/posts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema63.properties.posts, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.accounts !== void 0) {
          let data2 = data0.accounts;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/$defs/newCount/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema63.properties.accounts.type, parentSchema: schema63.properties.accounts, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 262144 || isNaN(data2)) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/$defs/newCount/properties/accounts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema63.properties.accounts, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "#/$defs/newCount/properties/accounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema63.properties.accounts, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "source": { "$ref": "#/$defs/mentionSource" }, "posted_on": { "type": "string", "format": "date-time", "description": "Default is now." }, "author": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Name of the account; two mentions of one name in a source are of one account. Default is one of its own." }, "title": { "type": "string", "maxLength": 2e3 }, "summary": { "type": "string", "maxLength": 2e4 }, "url": { "type": "string", "format": "uri", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166 alpha-2." }, "cohort": { "$ref": "#/$defs/cohort" }, "weight": { "type": "number", "minimum": 0, "maximum": 1e3, "description": "What its account adds to the score. Default is what its source adds." }, "joint": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Names a mention of several outputs: mentions of one source, instant and name, put in with each of the outputs, are one mention." } } };
var schema66 = { "enum": ["public", "scientist", "practitioner", "communicator"] };
var pattern5 = new RegExp("^[A-Z]{2}$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema64.required, parentSchema: schema64, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema64.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (!(data0 === "news" || data0 === "blogs" || data0 === "policy" || data0 === "patents" || data0 === "twitter" || data0 === "peer-reviews" || data0 === "weibo" || data0 === "facebook" || data0 === "wikipedia" || data0 === "googleplus" || data0 === "linkedin" || data0 === "reddit" || data0 === "pinterest" || data0 === "f1000" || data0 === "qna" || data0 === "video" || data0 === "guidelines" || data0 === "bluesky" || data0 === "podcasts" || data0 === "syllabi" || data0 === "research-highlights" || data0 === "forums" || data0 === "delicious" || data0 === "book-reviews" || data0 === "misc")) {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/mentionSource/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.posted_on !== void 0) {
      let data1 = data.posted_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err3 = { instancePath: instancePath + "/posted_on", schemaPath: "#/properties/posted_on/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema64.properties.posted_on, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/posted_on", schemaPath: "#/properties/posted_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.posted_on.type, parentSchema: schema64.properties.posted_on, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data2 = data.author;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          const err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema64.properties.author, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.author, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.author.type, parentSchema: schema64.properties.author, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema64.properties.title, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.title.type, parentSchema: schema64.properties.title, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data4 = data.summary;
      if (typeof data4 === "string") {
        if (func1(data4) > 2e4) {
          const err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema64.properties.summary, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.summary.type, parentSchema: schema64.properties.summary, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (func1(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema64.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats6(data5)) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema64.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.url.type, parentSchema: schema64.properties.url, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data6 = data.country;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err15 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema64.properties.country, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.country.type, parentSchema: schema64.properties.country, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.cohort !== void 0) {
      let data7 = data.cohort;
      if (!(data7 === "public" || data7 === "scientist" || data7 === "practitioner" || data7 === "communicator")) {
        const err17 = { instancePath: instancePath + "/cohort", schemaPath: "#/$defs/cohort/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values", schema: schema66.enum, parentSchema: schema66, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data8 = data.weight;
      if (typeof data8 == "number") {
        if (data8 > 1e3 || isNaN(data8)) {
          const err18 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema64.properties.weight, data: data8 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err19 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema64.properties.weight, data: data8 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema64.properties.weight.type, parentSchema: schema64.properties.weight, data: data8 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.joint !== void 0) {
      let data9 = data.joint;
      if (typeof data9 === "string") {
        if (func1(data9) > 1e3) {
          const err21 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema64.properties.joint, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err22 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema64.properties.joint, data: data9 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.joint.type, parentSchema: schema64.properties.joint, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^\\d{4}-?\\d{3}[\\dXx]$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema40.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.doi !== void 0) {
      let data0 = data.doi;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err2 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.pmid !== void 0) {
      let data1 = data.pmid;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err5 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.pmc !== void 0) {
      let data2 = data.pmc;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err8 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.arxiv !== void 0) {
      let data3 = data.arxiv;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err10 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err11 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err12 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.ads !== void 0) {
      let data4 = data.ads;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err13 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          const err14 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err15 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.ssrn !== void 0) {
      let data5 = data.ssrn;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err16 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err17 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err18 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.repec !== void 0) {
      let data6 = data.repec;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err19 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 500) {
          const err20 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.isbn !== void 0) {
      let data7 = data.isbn;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err22 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 500) {
          const err23 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err24 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.handle !== void 0) {
      let data8 = data.handle;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err25 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 500) {
          const err26 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err27 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.nct !== void 0) {
      let data9 = data.nct;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err28 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 500) {
          const err29 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err30 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.urn !== void 0) {
      let data10 = data.urn;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
        const err31 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 500) {
          const err32 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func1(data10) < 1) {
          const err33 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.uri !== void 0) {
      let data11 = data.uri;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err34 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 500) {
          const err35 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err36 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data12 = data.dimensions;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        const err37 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 500) {
          const err38 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data12) < 1) {
          const err39 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.identifiers !== void 0) {
      if (!validate28(data.identifiers, { instancePath: instancePath + "/identifiers", parentData: data, parentDataProperty: "identifiers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (!(data14 === "article" || data14 === "book" || data14 === "chapter" || data14 === "dataset" || data14 === "news" || data14 === "clinical-trial")) {
        const err40 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/outputType/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values", schema: schema58.enum, parentSchema: schema58, data: data14 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data15 = data.title;
      if (typeof data15 === "string") {
        if (func1(data15) > 2e3) {
          const err41 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema40.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (func1(data15) < 1) {
          const err42 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.title.type, parentSchema: schema40.properties.title, data: data15 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data16 = data.journal;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.title === void 0) {
          const err44 = { instancePath: instancePath + "/journal", schemaPath: "#/$defs/newJournal/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema59.required, parentSchema: schema59, data: data16 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(key1 === "title" || key1 === "issns" || key1 === "publisher")) {
            const err45 = { instancePath: instancePath + "/journal", schemaPath: "#/$defs/newJournal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data: data16 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data16.title !== void 0) {
          let data17 = data16.title;
          if (typeof data17 === "string") {
            if (func1(data17) > 1e3) {
              const err46 = { instancePath: instancePath + "/journal/title", schemaPath: "#/$defs/newJournal/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema59.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func1(data17) < 1) {
              const err47 = { instancePath: instancePath + "/journal/title", schemaPath: "#/$defs/newJournal/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/journal/title", schemaPath: "#/$defs/newJournal/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.title.type, parentSchema: schema59.properties.title, data: data17 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data16.issns !== void 0) {
          let data18 = data16.issns;
          if (Array.isArray(data18)) {
            if (data18.length > 10) {
              const err49 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/$defs/newJournal/properties/issns/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema59.properties.issns, data: data18 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                  const err50 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/$defs/newJournal/properties/issns/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-?\\d{3}[\\dXx]$" }, message: 'must match pattern "^\\d{4}-?\\d{3}[\\dXx]$"', schema: "^\\d{4}-?\\d{3}[\\dXx]$", parentSchema: schema59.properties.issns.items, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/$defs/newJournal/properties/issns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.issns.items.type, parentSchema: schema59.properties.issns.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/$defs/newJournal/properties/issns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema59.properties.issns.type, parentSchema: schema59.properties.issns, data: data18 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data16.publisher !== void 0) {
          let data20 = data16.publisher;
          if (typeof data20 === "string") {
            if (func1(data20) > 1e3) {
              const err53 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/$defs/newJournal/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema59.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (func1(data20) < 1) {
              const err54 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/$defs/newJournal/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/$defs/newJournal/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.publisher.type, parentSchema: schema59.properties.publisher, data: data20 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/journal", schemaPath: "#/$defs/newJournal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data: data16 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.published_on !== void 0) {
      let data21 = data.published_on;
      if (typeof data21 === "string") {
        if (!formats12.validate(data21)) {
          const err57 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema40.properties.published_on, data: data21 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.published_on.type, parentSchema: schema40.properties.published_on, data: data21 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data22 = data.authors;
      if (Array.isArray(data22)) {
        if (data22.length > 5e3) {
          const err59 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items", schema: 5e3, parentSchema: schema40.properties.authors, data: data22 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (typeof data23 === "string") {
            if (func1(data23) > 1e3) {
              const err60 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema40.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (func1(data23) < 1) {
              const err61 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.authors.items.type, parentSchema: schema40.properties.authors.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.authors.type, parentSchema: schema40.properties.authors, data: data22 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.abstract !== void 0) {
      let data24 = data.abstract;
      if (typeof data24 === "string") {
        if (func1(data24) > 2e4) {
          const err64 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema40.properties.abstract, data: data24 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.abstract.type, parentSchema: schema40.properties.abstract, data: data24 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.open_access !== void 0) {
      let data25 = data.open_access;
      if (!(data25 === "gold" || data25 === "green" || data25 === "hybrid" || data25 === "bronze" || data25 === "closed")) {
        const err66 = { instancePath: instancePath + "/open_access", schemaPath: "#/$defs/openAccess/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values", schema: schema60.enum, parentSchema: schema60, data: data25 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate32(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      let data27 = data.mentions;
      if (Array.isArray(data27)) {
        if (data27.length > 1e4) {
          const err67 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", schema: 1e4, parentSchema: schema40.properties.mentions, data: data27 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate34(data27[i2], { instancePath: instancePath + "/mentions/" + i2, parentData: data27, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.mentions.type, parentSchema: schema40.properties.mentions, data: data27 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.readers !== void 0) {
      let data29 = data.readers;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key2 in data29) {
          if (!(key2 === "mendeley" || key2 === "citeulike" || key2 === "connotea")) {
            const err69 = { instancePath: instancePath + "/readers", schemaPath: "#/$defs/newReaders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data: data29 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data29.mendeley !== void 0) {
          let data30 = data29.mendeley;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)))) {
            const err70 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.mendeley.type, parentSchema: schema67.properties.mendeley, data: data30 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data30 == "number") {
            if (data30 > 1e7 || isNaN(data30)) {
              const err71 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              const err72 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data29.citeulike !== void 0) {
          let data31 = data29.citeulike;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)))) {
            const err73 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.citeulike.type, parentSchema: schema67.properties.citeulike, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data31 == "number") {
            if (data31 > 1e7 || isNaN(data31)) {
              const err74 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err75 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data29.connotea !== void 0) {
          let data32 = data29.connotea;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)))) {
            const err76 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.connotea.type, parentSchema: schema67.properties.connotea, data: data32 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data32 == "number") {
            if (data32 > 1e7 || isNaN(data32)) {
              const err77 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err78 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/readers", schemaPath: "#/$defs/newReaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data: data29 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.cohorts !== void 0) {
      let data33 = data.cohorts;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key3 in data33) {
          if (!(key3 === "public" || key3 === "scientist" || key3 === "practitioner" || key3 === "communicator")) {
            const err80 = { instancePath: instancePath + "/cohorts", schemaPath: "#/$defs/newCohorts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema68, data: data33 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data33.public !== void 0) {
          let data34 = data33.public;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)))) {
            const err81 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/$defs/newCohorts/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.public.type, parentSchema: schema68.properties.public, data: data34 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (typeof data34 == "number") {
            if (data34 > 262144 || isNaN(data34)) {
              const err82 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/$defs/newCohorts/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema68.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              const err83 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/$defs/newCohorts/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        }
        if (data33.scientist !== void 0) {
          let data35 = data33.scientist;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)))) {
            const err84 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/$defs/newCohorts/properties/scientist/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.scientist.type, parentSchema: schema68.properties.scientist, data: data35 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data35 == "number") {
            if (data35 > 262144 || isNaN(data35)) {
              const err85 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/$defs/newCohorts/properties/scientist/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema68.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              const err86 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/$defs/newCohorts/properties/scientist/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
        if (data33.practitioner !== void 0) {
          let data36 = data33.practitioner;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)))) {
            const err87 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/$defs/newCohorts/properties/practitioner/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.practitioner.type, parentSchema: schema68.properties.practitioner, data: data36 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data36 == "number") {
            if (data36 > 262144 || isNaN(data36)) {
              const err88 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/$defs/newCohorts/properties/practitioner/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema68.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data36 < 0 || isNaN(data36)) {
              const err89 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/$defs/newCohorts/properties/practitioner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
        }
        if (data33.communicator !== void 0) {
          let data37 = data33.communicator;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)))) {
            const err90 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/$defs/newCohorts/properties/communicator/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema68.properties.communicator.type, parentSchema: schema68.properties.communicator, data: data37 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 262144 || isNaN(data37)) {
              const err91 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/$defs/newCohorts/properties/communicator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema68.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err92 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/$defs/newCohorts/properties/communicator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema68.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/cohorts", schemaPath: "#/$defs/newCohorts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema68.type, parentSchema: schema68, data: data33 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
  } else {
    const err94 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err94];
    } else {
      vErrors.push(err94);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema69 = { "type": "object", "additionalProperties": false, "minProperties": 2, "properties": { "altmetric_id": { "type": "integer", "minimum": 1 }, "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" }, "identifiers": { "$ref": "#/$defs/identifierChange" }, "type": { "$ref": "#/$defs/outputType" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "type": ["object", "null"], "additionalProperties": false, "required": ["title"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } }, "published_on": { "type": "string", "format": "date" }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": ["string", "null"], "maxLength": 2e4 }, "open_access": { "enum": ["gold", "green", "hybrid", "bronze", "closed", null] }, "counts": { "$ref": "#/$defs/newCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/$defs/newMention" } }, "readers": { "$ref": "#/$defs/newReaders" }, "cohorts": { "type": ["object", "null"], "additionalProperties": false, "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } } }, "description": "What is to change in the output that has the one identifier given. What is left out stays; null takes away; mentions are added. New identifiers are in `identifiers`." };
var schema83 = { "type": "object", "minProperties": 1, "description": "Takes the place of all identifiers of the scheme; null takes them away.", "propertyNames": { "$ref": "#/$defs/identifierScheme" }, "additionalProperties": { "$ref": "#/$defs/changedIdentifiers" } };
var schema85 = { "type": ["string", "integer", "array", "null"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/identifier" } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data))) && !Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema85.type }, message: "must be string,integer,array,null", schema: schema85.type, parentSchema: schema85, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema85, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema83, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "doi" || key0 === "pmid" || key0 === "pmc" || key0 === "arxiv" || key0 === "ads" || key0 === "ssrn" || key0 === "repec" || key0 === "isbn" || key0 === "handle" || key0 === "nct" || key0 === "urn" || key0 === "uri" || key0 === "dimensions")) {
        const err1 = { instancePath, schemaPath: "#/$defs/identifierScheme/enum", keyword: "enum", params: { allowedValues: schema55.enum }, message: "must be equal to one of the allowed values", schema: schema55.enum, parentSchema: schema55, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema83.propertyNames, parentSchema: schema83, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate39(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema83.type, parentSchema: schema83, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 2) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties", schema: 2, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema69.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.altmetric_id !== void 0) {
      let data0 = data.altmetric_id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err2 = { instancePath: instancePath + "/altmetric_id", schemaPath: "#/properties/altmetric_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.altmetric_id.type, parentSchema: schema69.properties.altmetric_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/altmetric_id", schemaPath: "#/properties/altmetric_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema69.properties.altmetric_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.doi !== void 0) {
      let data1 = data.doi;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err5 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.pmid !== void 0) {
      let data2 = data.pmid;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err8 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.pmc !== void 0) {
      let data3 = data.pmc;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err10 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err11 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err12 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.arxiv !== void 0) {
      let data4 = data.arxiv;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err13 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          const err14 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err15 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.ads !== void 0) {
      let data5 = data.ads;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err16 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err17 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err18 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.ssrn !== void 0) {
      let data6 = data.ssrn;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err19 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 500) {
          const err20 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.repec !== void 0) {
      let data7 = data.repec;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err22 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 500) {
          const err23 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err24 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.isbn !== void 0) {
      let data8 = data.isbn;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err25 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 500) {
          const err26 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err27 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.handle !== void 0) {
      let data9 = data.handle;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err28 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 500) {
          const err29 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err30 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.nct !== void 0) {
      let data10 = data.nct;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
        const err31 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 500) {
          const err32 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func1(data10) < 1) {
          const err33 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.urn !== void 0) {
      let data11 = data.urn;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err34 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 500) {
          const err35 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err36 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.uri !== void 0) {
      let data12 = data.uri;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        const err37 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 500) {
          const err38 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data12) < 1) {
          const err39 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data13 = data.dimensions;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
        const err40 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data13 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (func1(data13) > 500) {
          const err41 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data13 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (func1(data13) < 1) {
          const err42 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data13 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.identifiers !== void 0) {
      if (!validate38(data.identifiers, { instancePath: instancePath + "/identifiers", parentData: data, parentDataProperty: "identifiers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data15 = data.type;
      if (!(data15 === "article" || data15 === "book" || data15 === "chapter" || data15 === "dataset" || data15 === "news" || data15 === "clinical-trial")) {
        const err43 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/outputType/enum", keyword: "enum", params: { allowedValues: schema58.enum }, message: "must be equal to one of the allowed values", schema: schema58.enum, parentSchema: schema58, data: data15 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data16 = data.title;
      if (typeof data16 === "string") {
        if (func1(data16) > 2e3) {
          const err44 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema69.properties.title, data: data16 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func1(data16) < 1) {
          const err45 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.title, data: data16 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.title.type, parentSchema: schema69.properties.title, data: data16 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data17 = data.journal;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null) {
        const err47 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: schema69.properties.journal.type }, message: "must be object,null", schema: schema69.properties.journal.type, parentSchema: schema69.properties.journal, data: data17 };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.title === void 0) {
          const err48 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema69.properties.journal.required, parentSchema: schema69.properties.journal, data: data17 };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key1 in data17) {
          if (!(key1 === "title" || key1 === "issns" || key1 === "publisher")) {
            const err49 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.journal, data: data17 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data17.title !== void 0) {
          let data18 = data17.title;
          if (typeof data18 === "string") {
            if (func1(data18) > 1e3) {
              const err50 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema69.properties.journal.properties.title, data: data18 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (func1(data18) < 1) {
              const err51 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.journal.properties.title, data: data18 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.journal.properties.title.type, parentSchema: schema69.properties.journal.properties.title, data: data18 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data17.issns !== void 0) {
          let data19 = data17.issns;
          if (Array.isArray(data19)) {
            if (data19.length > 10) {
              const err53 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/properties/journal/properties/issns/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema69.properties.journal.properties.issns, data: data19 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            const len0 = data19.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data20 = data19[i0];
              if (typeof data20 === "string") {
                if (!pattern4.test(data20)) {
                  const err54 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/properties/journal/properties/issns/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-?\\d{3}[\\dXx]$" }, message: 'must match pattern "^\\d{4}-?\\d{3}[\\dXx]$"', schema: "^\\d{4}-?\\d{3}[\\dXx]$", parentSchema: schema69.properties.journal.properties.issns.items, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/properties/journal/properties/issns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.journal.properties.issns.items.type, parentSchema: schema69.properties.journal.properties.issns.items, data: data20 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
          } else {
            const err56 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/properties/journal/properties/issns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.journal.properties.issns.type, parentSchema: schema69.properties.journal.properties.issns, data: data19 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data17.publisher !== void 0) {
          let data21 = data17.publisher;
          if (typeof data21 === "string") {
            if (func1(data21) > 1e3) {
              const err57 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema69.properties.journal.properties.publisher, data: data21 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (func1(data21) < 1) {
              const err58 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.journal.properties.publisher, data: data21 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.journal.properties.publisher.type, parentSchema: schema69.properties.journal.properties.publisher, data: data21 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      }
    }
    if (data.published_on !== void 0) {
      let data22 = data.published_on;
      if (typeof data22 === "string") {
        if (!formats12.validate(data22)) {
          const err60 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema69.properties.published_on, data: data22 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.published_on.type, parentSchema: schema69.properties.published_on, data: data22 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data23 = data.authors;
      if (Array.isArray(data23)) {
        if (data23.length > 5e3) {
          const err62 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items", schema: 5e3, parentSchema: schema69.properties.authors, data: data23 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        const len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data24 = data23[i1];
          if (typeof data24 === "string") {
            if (func1(data24) > 1e3) {
              const err63 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema69.properties.authors.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (func1(data24) < 1) {
              const err64 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema69.properties.authors.items, data: data24 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema69.properties.authors.items.type, parentSchema: schema69.properties.authors.items, data: data24 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.authors.type, parentSchema: schema69.properties.authors, data: data23 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.abstract !== void 0) {
      let data25 = data.abstract;
      if (typeof data25 !== "string" && data25 !== null) {
        const err67 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/type", keyword: "type", params: { type: schema69.properties.abstract.type }, message: "must be string,null", schema: schema69.properties.abstract.type, parentSchema: schema69.properties.abstract, data: data25 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
      if (typeof data25 === "string") {
        if (func1(data25) > 2e4) {
          const err68 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema69.properties.abstract, data: data25 };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
      }
    }
    if (data.open_access !== void 0) {
      let data26 = data.open_access;
      if (!(data26 === "gold" || data26 === "green" || data26 === "hybrid" || data26 === "bronze" || data26 === "closed" || data26 === null)) {
        const err69 = { instancePath: instancePath + "/open_access", schemaPath: "#/properties/open_access/enum", keyword: "enum", params: { allowedValues: schema69.properties.open_access.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.open_access.enum, parentSchema: schema69.properties.open_access, data: data26 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate32(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      let data28 = data.mentions;
      if (Array.isArray(data28)) {
        if (data28.length > 1e4) {
          const err70 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", schema: 1e4, parentSchema: schema69.properties.mentions, data: data28 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate34(data28[i2], { instancePath: instancePath + "/mentions/" + i2, parentData: data28, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.mentions.type, parentSchema: schema69.properties.mentions, data: data28 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.readers !== void 0) {
      let data30 = data.readers;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key2 in data30) {
          if (!(key2 === "mendeley" || key2 === "citeulike" || key2 === "connotea")) {
            const err72 = { instancePath: instancePath + "/readers", schemaPath: "#/$defs/newReaders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema67, data: data30 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data30.mendeley !== void 0) {
          let data31 = data30.mendeley;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)))) {
            const err73 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.mendeley.type, parentSchema: schema67.properties.mendeley, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data31 == "number") {
            if (data31 > 1e7 || isNaN(data31)) {
              const err74 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.mendeley, data: data31 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err75 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "#/$defs/newReaders/properties/mendeley/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.mendeley, data: data31 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data30.citeulike !== void 0) {
          let data32 = data30.citeulike;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)))) {
            const err76 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.citeulike.type, parentSchema: schema67.properties.citeulike, data: data32 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data32 == "number") {
            if (data32 > 1e7 || isNaN(data32)) {
              const err77 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.citeulike, data: data32 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err78 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "#/$defs/newReaders/properties/citeulike/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.citeulike, data: data32 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
        if (data30.connotea !== void 0) {
          let data33 = data30.connotea;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)))) {
            const err79 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema67.properties.connotea.type, parentSchema: schema67.properties.connotea, data: data33 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data33 == "number") {
            if (data33 > 1e7 || isNaN(data33)) {
              const err80 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema67.properties.connotea, data: data33 };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data33 < 0 || isNaN(data33)) {
              const err81 = { instancePath: instancePath + "/readers/connotea", schemaPath: "#/$defs/newReaders/properties/connotea/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema67.properties.connotea, data: data33 };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/readers", schemaPath: "#/$defs/newReaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema67.type, parentSchema: schema67, data: data30 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.cohorts !== void 0) {
      let data34 = data.cohorts;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34)) && data34 !== null) {
        const err83 = { instancePath: instancePath + "/cohorts", schemaPath: "#/properties/cohorts/type", keyword: "type", params: { type: schema69.properties.cohorts.type }, message: "must be object,null", schema: schema69.properties.cohorts.type, parentSchema: schema69.properties.cohorts, data: data34 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key3 in data34) {
          if (!(key3 === "public" || key3 === "scientist" || key3 === "practitioner" || key3 === "communicator")) {
            const err84 = { instancePath: instancePath + "/cohorts", schemaPath: "#/properties/cohorts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69.properties.cohorts, data: data34 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data34.public !== void 0) {
          let data35 = data34.public;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)))) {
            const err85 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.cohorts.properties.public.type, parentSchema: schema69.properties.cohorts.properties.public, data: data35 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (typeof data35 == "number") {
            if (data35 > 262144 || isNaN(data35)) {
              const err86 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema69.properties.cohorts.properties.public, data: data35 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              const err87 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.cohorts.properties.public, data: data35 };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        }
        if (data34.scientist !== void 0) {
          let data36 = data34.scientist;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)))) {
            const err88 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.cohorts.properties.scientist.type, parentSchema: schema69.properties.cohorts.properties.scientist, data: data36 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
          if (typeof data36 == "number") {
            if (data36 > 262144 || isNaN(data36)) {
              const err89 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema69.properties.cohorts.properties.scientist, data: data36 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data36 < 0 || isNaN(data36)) {
              const err90 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.cohorts.properties.scientist, data: data36 };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        }
        if (data34.practitioner !== void 0) {
          let data37 = data34.practitioner;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)))) {
            const err91 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.cohorts.properties.practitioner.type, parentSchema: schema69.properties.cohorts.properties.practitioner, data: data37 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 262144 || isNaN(data37)) {
              const err92 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema69.properties.cohorts.properties.practitioner, data: data37 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err93 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.cohorts.properties.practitioner, data: data37 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          }
        }
        if (data34.communicator !== void 0) {
          let data38 = data34.communicator;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)))) {
            const err94 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema69.properties.cohorts.properties.communicator.type, parentSchema: schema69.properties.cohorts.properties.communicator, data: data38 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (typeof data38 == "number") {
            if (data38 > 262144 || isNaN(data38)) {
              const err95 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema69.properties.cohorts.properties.communicator, data: data38 };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data38 < 0 || isNaN(data38)) {
              const err96 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema69.properties.cohorts.properties.communicator, data: data38 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err97 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err97];
    } else {
      vErrors.push(err97);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "type": ["string", "integer", "object"], "minLength": 1, "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "description": "An identifier as it is, or by its scheme: 10.1234/my.doi, or {pmid: 12345678}.", "properties": { "altmetric_id": { "type": "integer", "minimum": 1 }, "doi": { "$ref": "#/$defs/identifier" }, "pmid": { "$ref": "#/$defs/identifier" }, "pmc": { "$ref": "#/$defs/identifier" }, "arxiv": { "$ref": "#/$defs/identifier" }, "ads": { "$ref": "#/$defs/identifier" }, "ssrn": { "$ref": "#/$defs/identifier" }, "repec": { "$ref": "#/$defs/identifier" }, "isbn": { "$ref": "#/$defs/identifier" }, "handle": { "$ref": "#/$defs/identifier" }, "nct": { "$ref": "#/$defs/identifier" }, "urn": { "$ref": "#/$defs/identifier" }, "uri": { "$ref": "#/$defs/identifier" }, "dimensions": { "$ref": "#/$defs/identifier" } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data))) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema89.type }, message: "must be string,integer,object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err2 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err3 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema89.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.altmetric_id !== void 0) {
      let data0 = data.altmetric_id;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err5 = { instancePath: instancePath + "/altmetric_id", schemaPath: "#/properties/altmetric_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema89.properties.altmetric_id.type, parentSchema: schema89.properties.altmetric_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 1 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/altmetric_id", schemaPath: "#/properties/altmetric_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema89.properties.altmetric_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.doi !== void 0) {
      let data1 = data.doi;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err7 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err8 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err9 = { instancePath: instancePath + "/doi", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.pmid !== void 0) {
      let data2 = data.pmid;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err10 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err11 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err12 = { instancePath: instancePath + "/pmid", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.pmc !== void 0) {
      let data3 = data.pmc;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err13 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err14 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err15 = { instancePath: instancePath + "/pmc", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.arxiv !== void 0) {
      let data4 = data.arxiv;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err16 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          const err17 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err18 = { instancePath: instancePath + "/arxiv", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data4 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.ads !== void 0) {
      let data5 = data.ads;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err19 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data5 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err20 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err21 = { instancePath: instancePath + "/ads", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.ssrn !== void 0) {
      let data6 = data.ssrn;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err22 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 500) {
          const err23 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err24 = { instancePath: instancePath + "/ssrn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.repec !== void 0) {
      let data7 = data.repec;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err25 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data7 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 500) {
          const err26 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err27 = { instancePath: instancePath + "/repec", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.isbn !== void 0) {
      let data8 = data.isbn;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err28 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data8 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 500) {
          const err29 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err30 = { instancePath: instancePath + "/isbn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data8 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.handle !== void 0) {
      let data9 = data.handle;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err31 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data9 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 500) {
          const err32 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err33 = { instancePath: instancePath + "/handle", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data9 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.nct !== void 0) {
      let data10 = data.nct;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
        const err34 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data10 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 500) {
          const err35 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func1(data10) < 1) {
          const err36 = { instancePath: instancePath + "/nct", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data10 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.urn !== void 0) {
      let data11 = data.urn;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err37 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data11 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 500) {
          const err38 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err39 = { instancePath: instancePath + "/urn", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data11 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.uri !== void 0) {
      let data12 = data.uri;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        const err40 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data12 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 500) {
          const err41 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (func1(data12) < 1) {
          const err42 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data12 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data13 = data.dimensions;
      if (typeof data13 !== "string" && !(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
        const err43 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: schema41.type }, message: "must be string,integer", schema: schema41.type, parentSchema: schema41, data: data13 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (func1(data13) > 500) {
          const err44 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema41, data: data13 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (func1(data13) < 1) {
          const err45 = { instancePath: instancePath + "/dimensions", schemaPath: "#/$defs/identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41, data: data13 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "outputs" || key0 === "anchor" || key0 === "unknown" || key0 === "pinned_works" || key0 === "add" || key0 === "change" || key0 === "remove")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data0 = data.outputs;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.outputs.type, parentSchema: schema39.properties.outputs, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 2e6 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2e6 }, message: "must be <= 2000000", schema: 2e6, parentSchema: schema39.properties.outputs, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.outputs, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.anchor !== void 0) {
      let data1 = data.anchor;
      if (typeof data1 === "string") {
        if (!formats12.validate(data1)) {
          const err4 = { instancePath: instancePath + "/anchor", schemaPath: "#/properties/anchor/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema39.properties.anchor, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/anchor", schemaPath: "#/properties/anchor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.anchor.type, parentSchema: schema39.properties.anchor, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data2 = data.unknown;
      if (!(data2 === "not-found" || data2 === "synthesize")) {
        const err6 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/enum", keyword: "enum", params: { allowedValues: schema39.properties.unknown.enum }, message: "must be equal to one of the allowed values", schema: schema39.properties.unknown.enum, parentSchema: schema39.properties.unknown, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.pinned_works !== void 0) {
      let data3 = data.pinned_works;
      if (typeof data3 !== "boolean") {
        const err7 = { instancePath: instancePath + "/pinned_works", schemaPath: "#/properties/pinned_works/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.pinned_works.type, parentSchema: schema39.properties.pinned_works, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.add !== void 0) {
      let data4 = data.add;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data4[i0], { instancePath: instancePath + "/add/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.add.type, parentSchema: schema39.properties.add, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.change !== void 0) {
      let data6 = data.change;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data6[i1], { instancePath: instancePath + "/change/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.change.type, parentSchema: schema39.properties.change, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.remove !== void 0) {
      let data8 = data.remove;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate45(data8[i2], { instancePath: instancePath + "/remove/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/remove", schemaPath: "#/properties/remove/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.remove.type, parentSchema: schema39.properties.remove, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "type": "object", "description": "The OPERAS Metrics API: what is counted, and the events that are there at the start.", "additionalProperties": false, "properties": { "measures": { "enum": ["public-seed", "production"], "description": "The 18 measures that the public database is seeded with, or all that are known. Default: production." }, "usage": { "enum": ["catalogue", "none"], "description": "Whether every work of the catalogue has been used, month by month, or none. Default: catalogue." }, "events": { "type": "array", "items": { "$ref": "#/$defs/metricEvent" } } } };
var schema104 = { "type": "object", "description": "A dated count of a measure for a work.", "additionalProperties": false, "required": ["work", "measure", "timestamp", "value", "uploader"], "properties": { "event_id": { "type": "string", "format": "uuid", "description": "Default: one that is made up." }, "work": { "type": "string", "minLength": 1, "description": "URI of the work, e.g. info:doi:10.5334/bbc; kept in lower case." }, "measure": { "type": "string", "description": "URI of the measure, e.g. https://metrics.operas-eu.org/oapen/downloads/v1." }, "timestamp": { "$ref": "#/$defs/instant" }, "value": { "type": "integer", "minimum": -2147483648, "maximum": 2147483647, "not": { "const": 0 } }, "country": { "type": "string", "description": "URI of the country, e.g. urn:iso:std:3166:-2:ES." }, "event_uri": { "type": "string", "minLength": 1, "description": "Where it happened, e.g. the tweet; of a citation the DOI of the citing work." }, "uploader": { "type": "string", "minLength": 1, "description": "Who sent it, e.g. acct:test.user@gmail.com." } } };
var formats22 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.work === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "work" }, message: "must have required property 'work'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.measure === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measure" }, message: "must have required property 'measure'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.timestamp === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.uploader === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uploader" }, message: "must have required property 'uploader'", schema: schema104.required, parentSchema: schema104, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "event_id" || key0 === "work" || key0 === "measure" || key0 === "timestamp" || key0 === "value" || key0 === "country" || key0 === "event_uri" || key0 === "uploader")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema104, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.event_id !== void 0) {
      let data0 = data.event_id;
      if (typeof data0 === "string") {
        if (!formats22.test(data0)) {
          const err6 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"', schema: "uuid", parentSchema: schema104.properties.event_id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/event_id", schemaPath: "#/properties/event_id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.event_id.type, parentSchema: schema104.properties.event_id, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      let data1 = data.work;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err8 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.work, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.work.type, parentSchema: schema104.properties.work, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.measure !== void 0) {
      let data2 = data.measure;
      if (typeof data2 !== "string") {
        const err10 = { instancePath: instancePath + "/measure", schemaPath: "#/properties/measure/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.measure.type, parentSchema: schema104.properties.measure, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.timestamp !== void 0) {
      let data3 = data.timestamp;
      if (typeof data3 === "string") {
        if (!formats0.validate(data3)) {
          const err11 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/timestamp", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err13 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema104.properties.value.type, parentSchema: schema104.properties.value, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      const _errs13 = errors;
      const _errs14 = errors;
      if (0 !== data4) {
        const err14 = {};
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      var valid2 = _errs14 === errors;
      if (valid2) {
        const err15 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema104.properties.value.not, parentSchema: schema104.properties.value, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
      if (typeof data4 == "number") {
        if (data4 > 2147483647 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647", schema: 2147483647, parentSchema: schema104.properties.value, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < -2147483648 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648", schema: -2147483648, parentSchema: schema104.properties.value, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
    if (data.country !== void 0) {
      let data5 = data.country;
      if (typeof data5 !== "string") {
        const err18 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.country.type, parentSchema: schema104.properties.country, data: data5 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.event_uri !== void 0) {
      let data6 = data.event_uri;
      if (typeof data6 === "string") {
        if (func1(data6) < 1) {
          const err19 = { instancePath: instancePath + "/event_uri", schemaPath: "#/properties/event_uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.event_uri, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/event_uri", schemaPath: "#/properties/event_uri/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.event_uri.type, parentSchema: schema104.properties.event_uri, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.uploader !== void 0) {
      let data7 = data.uploader;
      if (typeof data7 === "string") {
        if (func1(data7) < 1) {
          const err21 = { instancePath: instancePath + "/uploader", schemaPath: "#/properties/uploader/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema104.properties.uploader, data: data7 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/uploader", schemaPath: "#/properties/uploader/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema104.properties.uploader.type, parentSchema: schema104.properties.uploader, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema104.type, parentSchema: schema104, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "measures" || key0 === "usage" || key0 === "events")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema103, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.measures !== void 0) {
      let data0 = data.measures;
      if (!(data0 === "public-seed" || data0 === "production")) {
        const err1 = { instancePath: instancePath + "/measures", schemaPath: "#/properties/measures/enum", keyword: "enum", params: { allowedValues: schema103.properties.measures.enum }, message: "must be equal to one of the allowed values", schema: schema103.properties.measures.enum, parentSchema: schema103.properties.measures, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.usage !== void 0) {
      let data1 = data.usage;
      if (!(data1 === "catalogue" || data1 === "none")) {
        const err2 = { instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/enum", keyword: "enum", params: { allowedValues: schema103.properties.usage.enum }, message: "must be equal to one of the allowed values", schema: schema103.properties.usage.enum, parentSchema: schema103.properties.usage, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data2 = data.events;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate49(data2[i0], { instancePath: instancePath + "/events/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema103.properties.events.type, parentSchema: schema103.properties.events, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema108 = { "type": "object", "additionalProperties": false, "properties": { "hourly": { "$ref": "#/$defs/limit", "description": "Calls in a clock hour." }, "daily": { "$ref": "#/$defs/limit", "description": "Calls in a day of UTC." } } };
var schema109 = { "type": ["integer", "null"], "minimum": 0, "maximum": 1e9 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "hourly" || key0 === "daily")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema108, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.hourly !== void 0) {
      let data0 = data.hourly;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) && data0 !== null) {
        const err1 = { instancePath: instancePath + "/hourly", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: schema109.type }, message: "must be integer,null", schema: schema109.type, parentSchema: schema109, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 1e9 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/hourly", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema109, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/hourly", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema109, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.daily !== void 0) {
      let data1 = data.daily;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) && data1 !== null) {
        const err4 = { instancePath: instancePath + "/daily", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: schema109.type }, message: "must be integer,null", schema: schema109.type, parentSchema: schema109, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1e9 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/daily", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema109, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/daily", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema109, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema108.type, parentSchema: schema108, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema112 = { "type": "object", "additionalProperties": false, "required": ["key", "tier"], "properties": { "key": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "In clear: the key is not real. Visible ASCII characters; on the live service, 32 hexadecimal digits." }, "tier": { "enum": ["counts-only", "full-access"], "description": "counts-only: counts and citations; full-access: everything." }, "sources": { "type": "array", "uniqueItems": true, "description": "The sources whose mentions the key is shown. Default: all.", "items": { "$ref": "#/$defs/mentionSource" } }, "revoked": { "type": "boolean", "description": "Default: false." }, "expires_at": { "$ref": "#/$defs/instant" }, "limits": { "type": "object", "description": "Limits of its own. What is left out is as for all keys; null is without limit.", "additionalProperties": false, "properties": { "hourly": { "$ref": "#/$defs/limit" }, "daily": { "$ref": "#/$defs/limit" }, "tweet_ids": { "$ref": "#/$defs/tweetIdLimit" } } }, "used": { "type": "object", "description": "What counts as used of its quota at the start, until the hour, the day or the 30 days have passed. Default: nothing.", "additionalProperties": false, "properties": { "hourly": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "daily": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "tweet_ids": { "type": "integer", "minimum": 0, "maximum": 1e7 } } } } };
var pattern8 = new RegExp("^[!-~]{1,255}$", "u");
var func0 = require_equal().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tier === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property 'tier'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "tier" || key0 === "sources" || key0 === "revoked" || key0 === "expires_at" || key0 === "limits" || key0 === "used")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema112.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema112.properties.key.type, parentSchema: schema112.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data1 = data.tier;
      if (!(data1 === "counts-only" || data1 === "full-access")) {
        const err5 = { instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/enum", keyword: "enum", params: { allowedValues: schema112.properties.tier.enum }, message: "must be equal to one of the allowed values", schema: schema112.properties.tier.enum, parentSchema: schema112.properties.tier, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "news" || data3 === "blogs" || data3 === "policy" || data3 === "patents" || data3 === "twitter" || data3 === "peer-reviews" || data3 === "weibo" || data3 === "facebook" || data3 === "wikipedia" || data3 === "googleplus" || data3 === "linkedin" || data3 === "reddit" || data3 === "pinterest" || data3 === "f1000" || data3 === "qna" || data3 === "video" || data3 === "guidelines" || data3 === "bluesky" || data3 === "podcasts" || data3 === "syllabi" || data3 === "research-highlights" || data3 === "forums" || data3 === "delicious" || data3 === "book-reviews" || data3 === "misc")) {
            const err6 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/$defs/mentionSource/enum", keyword: "enum", params: { allowedValues: schema62.enum }, message: "must be equal to one of the allowed values", schema: schema62.enum, parentSchema: schema62, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data2[i1], data2[j0])) {
                const err7 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema112.properties.sources, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema112.properties.sources.type, parentSchema: schema112.properties.sources, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.revoked !== void 0) {
      let data4 = data.revoked;
      if (typeof data4 !== "boolean") {
        const err9 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema112.properties.revoked.type, parentSchema: schema112.properties.revoked, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data5 = data.expires_at;
      if (typeof data5 === "string") {
        if (!formats0.validate(data5)) {
          const err10 = { instancePath: instancePath + "/expires_at", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/expires_at", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data6 = data.limits;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "hourly" || key1 === "daily" || key1 === "tweet_ids")) {
            const err12 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.limits, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.hourly !== void 0) {
          let data7 = data6.hourly;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
            const err13 = { instancePath: instancePath + "/limits/hourly", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: schema109.type }, message: "must be integer,null", schema: schema109.type, parentSchema: schema109, data: data7 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data7 == "number") {
            if (data7 > 1e9 || isNaN(data7)) {
              const err14 = { instancePath: instancePath + "/limits/hourly", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema109, data: data7 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/limits/hourly", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema109, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data6.daily !== void 0) {
          let data8 = data6.daily;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
            const err16 = { instancePath: instancePath + "/limits/daily", schemaPath: "#/$defs/limit/type", keyword: "type", params: { type: schema109.type }, message: "must be integer,null", schema: schema109.type, parentSchema: schema109, data: data8 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data8 == "number") {
            if (data8 > 1e9 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/limits/daily", schemaPath: "#/$defs/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema109, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/limits/daily", schemaPath: "#/$defs/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema109, data: data8 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data6.tweet_ids !== void 0) {
          let data9 = data6.tweet_ids;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9))) && data9 !== null) {
            const err19 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/type", keyword: "type", params: { type: schema111.type }, message: "must be integer,null", schema: schema111.type, parentSchema: schema111, data: data9 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 1e7 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema111, data: data9 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err21 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema111, data: data9 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.limits.type, parentSchema: schema112.properties.limits, data: data6 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.used !== void 0) {
      let data10 = data.used;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "hourly" || key2 === "daily" || key2 === "tweet_ids")) {
            const err23 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112.properties.used, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.hourly !== void 0) {
          let data11 = data10.hourly;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
            const err24 = { instancePath: instancePath + "/used/hourly", schemaPath: "#/properties/used/properties/hourly/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema112.properties.used.properties.hourly.type, parentSchema: schema112.properties.used.properties.hourly, data: data11 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data11 == "number") {
            if (data11 > 1e9 || isNaN(data11)) {
              const err25 = { instancePath: instancePath + "/used/hourly", schemaPath: "#/properties/used/properties/hourly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema112.properties.used.properties.hourly, data: data11 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/used/hourly", schemaPath: "#/properties/used/properties/hourly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema112.properties.used.properties.hourly, data: data11 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data10.daily !== void 0) {
          let data12 = data10.daily;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
            const err27 = { instancePath: instancePath + "/used/daily", schemaPath: "#/properties/used/properties/daily/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema112.properties.used.properties.daily.type, parentSchema: schema112.properties.used.properties.daily, data: data12 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1e9 || isNaN(data12)) {
              const err28 = { instancePath: instancePath + "/used/daily", schemaPath: "#/properties/used/properties/daily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema112.properties.used.properties.daily, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err29 = { instancePath: instancePath + "/used/daily", schemaPath: "#/properties/used/properties/daily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema112.properties.used.properties.daily, data: data12 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data10.tweet_ids !== void 0) {
          let data13 = data10.tweet_ids;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)))) {
            const err30 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "#/properties/used/properties/tweet_ids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema112.properties.used.properties.tweet_ids.type, parentSchema: schema112.properties.used.properties.tweet_ids, data: data13 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data13 == "number") {
            if (data13 > 1e7 || isNaN(data13)) {
              const err31 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "#/properties/used/properties/tweet_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema112.properties.used.properties.tweet_ids, data: data13 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err32 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "#/properties/used/properties/tweet_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema112.properties.used.properties.tweet_ids, data: data13 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.properties.used.type, parentSchema: schema112.properties.used, data: data10 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema118 = { "type": "object", "additionalProperties": false, "required": ["key", "secret", "scope"], "properties": { "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "description": "What the control API calls it. Default: account-1, account-2 and so on, by its place in the list." }, "key": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "Goes with each request. On the live service, 32 hexadecimal digits." }, "secret": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "Requests are signed with it, without its hyphens; it never goes with one." }, "scope": { "enum": ["whole-database", "institutional"], "description": "whole-database: has no outputs of its own; institutional: has those of its institution too." }, "institution": { "$ref": "#/$defs/institution" }, "api_access": { "type": "boolean", "description": "False for an organisation that hasn't bought the API. Default: true." }, "expires_at": { "$ref": "#/$defs/instant", "description": "When its key stops being valid, on the world's clock. Default: never." } } };
var schema119 = { "type": "object", "description": "Whose outputs an institutional account is about.", "additionalProperties": false, "required": ["name", "slug", "organizations"], "properties": { "name": { "type": "string", "minLength": 1 }, "slug": { "type": "string", "pattern": "^[A-Za-z0-9_-]{1,100}$", "description": "What the ids of its authors begin with." }, "organizations": { "type": "array", "minItems": 1, "description": "GRID ids: an output is the institution's if one of its authors is at one of these.", "items": { "type": "string", "pattern": "^grid\\.\\d+\\.[0-9a-f]+$" } }, "departments": { "type": "array", "description": "Default: none, as where the institution's own systems aren't connected.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "name"], "properties": { "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 } } } } } };
var pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
var pattern12 = new RegExp("^[A-Za-z0-9_-]{1,100}$", "u");
var pattern13 = new RegExp("^grid\\.\\d+\\.[0-9a-f]+$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.secret === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema118.required, parentSchema: schema118, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "key" || key0 === "secret" || key0 === "scope" || key0 === "institution" || key0 === "api_access" || key0 === "expires_at")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema118, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema118.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.name.type, parentSchema: schema118.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema118.properties.key, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.key.type, parentSchema: schema118.properties.key, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.secret !== void 0) {
      let data2 = data.secret;
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          const err8 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema118.properties.secret, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/secret", schemaPath: "#/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema118.properties.secret.type, parentSchema: schema118.properties.secret, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data3 = data.scope;
      if (!(data3 === "whole-database" || data3 === "institutional")) {
        const err10 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema118.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: schema118.properties.scope.enum, parentSchema: schema118.properties.scope, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.institution !== void 0) {
      let data4 = data.institution;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.name === void 0) {
          const err11 = { instancePath: instancePath + "/institution", schemaPath: "#/$defs/institution/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema119.required, parentSchema: schema119, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4.slug === void 0) {
          const err12 = { instancePath: instancePath + "/institution", schemaPath: "#/$defs/institution/required", keyword: "required", params: { missingProperty: "slug" }, message: "must have required property 'slug'", schema: schema119.required, parentSchema: schema119, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.organizations === void 0) {
          const err13 = { instancePath: instancePath + "/institution", schemaPath: "#/$defs/institution/required", keyword: "required", params: { missingProperty: "organizations" }, message: "must have required property 'organizations'", schema: schema119.required, parentSchema: schema119, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "name" || key1 === "slug" || key1 === "organizations" || key1 === "departments")) {
            const err14 = { instancePath: instancePath + "/institution", schemaPath: "#/$defs/institution/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema119, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data4.name !== void 0) {
          let data5 = data4.name;
          if (typeof data5 === "string") {
            if (func1(data5) < 1) {
              const err15 = { instancePath: instancePath + "/institution/name", schemaPath: "#/$defs/institution/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema119.properties.name, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/institution/name", schemaPath: "#/$defs/institution/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.name.type, parentSchema: schema119.properties.name, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.slug !== void 0) {
          let data6 = data4.slug;
          if (typeof data6 === "string") {
            if (!pattern12.test(data6)) {
              const err17 = { instancePath: instancePath + "/institution/slug", schemaPath: "#/$defs/institution/properties/slug/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,100}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,100}$"', schema: "^[A-Za-z0-9_-]{1,100}$", parentSchema: schema119.properties.slug, data: data6 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/institution/slug", schemaPath: "#/$defs/institution/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.slug.type, parentSchema: schema119.properties.slug, data: data6 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.organizations !== void 0) {
          let data7 = data4.organizations;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              const err19 = { instancePath: instancePath + "/institution/organizations", schemaPath: "#/$defs/institution/properties/organizations/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema119.properties.organizations, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (typeof data8 === "string") {
                if (!pattern13.test(data8)) {
                  const err20 = { instancePath: instancePath + "/institution/organizations/" + i0, schemaPath: "#/$defs/institution/properties/organizations/items/pattern", keyword: "pattern", params: { pattern: "^grid\\.\\d+\\.[0-9a-f]+$" }, message: 'must match pattern "^grid\\.\\d+\\.[0-9a-f]+$"', schema: "^grid\\.\\d+\\.[0-9a-f]+$", parentSchema: schema119.properties.organizations.items, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/institution/organizations/" + i0, schemaPath: "#/$defs/institution/properties/organizations/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.organizations.items.type, parentSchema: schema119.properties.organizations.items, data: data8 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/institution/organizations", schemaPath: "#/$defs/institution/properties/organizations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema119.properties.organizations.type, parentSchema: schema119.properties.organizations, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data4.departments !== void 0) {
          let data9 = data4.departments;
          if (Array.isArray(data9)) {
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.id === void 0) {
                  const err23 = { instancePath: instancePath + "/institution/departments/" + i1, schemaPath: "#/$defs/institution/properties/departments/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema119.properties.departments.items.required, parentSchema: schema119.properties.departments.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data10.name === void 0) {
                  const err24 = { instancePath: instancePath + "/institution/departments/" + i1, schemaPath: "#/$defs/institution/properties/departments/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema119.properties.departments.items.required, parentSchema: schema119.properties.departments.items, data: data10 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                for (const key2 in data10) {
                  if (!(key2 === "id" || key2 === "name")) {
                    const err25 = { instancePath: instancePath + "/institution/departments/" + i1, schemaPath: "#/$defs/institution/properties/departments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema119.properties.departments.items, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data10.id !== void 0) {
                  let data11 = data10.id;
                  if (typeof data11 === "string") {
                    if (func1(data11) < 1) {
                      const err26 = { instancePath: instancePath + "/institution/departments/" + i1 + "/id", schemaPath: "#/$defs/institution/properties/departments/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema119.properties.departments.items.properties.id, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  } else {
                    const err27 = { instancePath: instancePath + "/institution/departments/" + i1 + "/id", schemaPath: "#/$defs/institution/properties/departments/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.departments.items.properties.id.type, parentSchema: schema119.properties.departments.items.properties.id, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err27];
                    } else {
                      vErrors.push(err27);
                    }
                    errors++;
                  }
                }
                if (data10.name !== void 0) {
                  let data12 = data10.name;
                  if (typeof data12 === "string") {
                    if (func1(data12) < 1) {
                      const err28 = { instancePath: instancePath + "/institution/departments/" + i1 + "/name", schemaPath: "#/$defs/institution/properties/departments/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema119.properties.departments.items.properties.name, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/institution/departments/" + i1 + "/name", schemaPath: "#/$defs/institution/properties/departments/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema119.properties.departments.items.properties.name.type, parentSchema: schema119.properties.departments.items.properties.name, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/institution/departments/" + i1, schemaPath: "#/$defs/institution/properties/departments/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema119.properties.departments.items.type, parentSchema: schema119.properties.departments.items, data: data10 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/institution/departments", schemaPath: "#/$defs/institution/properties/departments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema119.properties.departments.type, parentSchema: schema119.properties.departments, data: data9 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/institution", schemaPath: "#/$defs/institution/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema119.type, parentSchema: schema119, data: data4 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.api_access !== void 0) {
      let data13 = data.api_access;
      if (typeof data13 !== "boolean") {
        const err33 = { instancePath: instancePath + "/api_access", schemaPath: "#/properties/api_access/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema118.properties.api_access.type, parentSchema: schema118.properties.api_access, data: data13 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data14 = data.expires_at;
      if (typeof data14 === "string") {
        if (!formats0.validate(data14)) {
          const err34 = { instancePath: instancePath + "/expires_at", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data14 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/expires_at", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data14 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema118.type, parentSchema: schema118, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data0 = data.seed;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.seed, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.seed.type, parentSchema: schema32.properties.seed, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.clock !== void 0) {
      let data1 = data.clock;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "now" || key1 === "frozen")) {
            const err3 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.clock, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.now !== void 0) {
          let data2 = data1.now;
          if (typeof data2 === "string") {
            if (!formats0.validate(data2)) {
              const err4 = { instancePath: instancePath + "/clock/now", schemaPath: "#/$defs/instant/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema33, data: data2 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/clock/now", schemaPath: "#/$defs/instant/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.frozen !== void 0) {
          let data3 = data1.frozen;
          if (typeof data3 !== "boolean") {
            const err6 = { instancePath: instancePath + "/clock/frozen", schemaPath: "#/properties/clock/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.clock.properties.frozen.type, parentSchema: schema32.properties.clock.properties.frozen, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.clock.type, parentSchema: schema32.properties.clock, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data4 = data.accounts;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.email === void 0) {
              const err8 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data5.password === void 0) {
              const err9 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5.first_name === void 0) {
              const err10 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data5.last_name === void 0) {
              const err11 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data5.institution === void 0) {
              const err12 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "institution" }, message: "must have required property 'institution'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5.state === void 0) {
              const err13 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema34.required, parentSchema: schema34, data: data5 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!func2.call(schema34.properties, key2)) {
                const err14 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data5 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.email !== void 0) {
              let data6 = data5.email;
              if (typeof data6 === "string") {
                if (!formats2.test(data6)) {
                  const err15 = { instancePath: instancePath + "/accounts/" + i0 + "/email", schemaPath: "#/$defs/account/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema34.properties.email, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/accounts/" + i0 + "/email", schemaPath: "#/$defs/account/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.email.type, parentSchema: schema34.properties.email, data: data6 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data5.password !== void 0) {
              let data7 = data5.password;
              if (typeof data7 === "string") {
                if (func1(data7) < 1) {
                  const err17 = { instancePath: instancePath + "/accounts/" + i0 + "/password", schemaPath: "#/$defs/account/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.password, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/accounts/" + i0 + "/password", schemaPath: "#/$defs/account/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.password.type, parentSchema: schema34.properties.password, data: data7 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.first_name !== void 0) {
              let data8 = data5.first_name;
              if (typeof data8 !== "string") {
                const err19 = { instancePath: instancePath + "/accounts/" + i0 + "/first_name", schemaPath: "#/$defs/account/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.first_name.type, parentSchema: schema34.properties.first_name, data: data8 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.last_name !== void 0) {
              let data9 = data5.last_name;
              if (typeof data9 !== "string") {
                const err20 = { instancePath: instancePath + "/accounts/" + i0 + "/last_name", schemaPath: "#/$defs/account/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.last_name.type, parentSchema: schema34.properties.last_name, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data5.institution !== void 0) {
              let data10 = data5.institution;
              if (typeof data10 !== "string") {
                const err21 = { instancePath: instancePath + "/accounts/" + i0 + "/institution", schemaPath: "#/$defs/account/properties/institution/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.institution.type, parentSchema: schema34.properties.institution, data: data10 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data5.username !== void 0) {
              let data11 = data5.username;
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err22 = { instancePath: instancePath + "/accounts/" + i0 + "/username", schemaPath: "#/$defs/account/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.username, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/accounts/" + i0 + "/username", schemaPath: "#/$defs/account/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.username.type, parentSchema: schema34.properties.username, data: data11 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data5.state !== void 0) {
              let data12 = data5.state;
              if (!(data12 === "registered" || data12 === "confirmed" || data12 === "approved")) {
                const err24 = { instancePath: instancePath + "/accounts/" + i0 + "/state", schemaPath: "#/$defs/account/properties/state/enum", keyword: "enum", params: { allowedValues: schema34.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.state.enum, parentSchema: schema34.properties.state, data: data12 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data5.confirmed !== void 0) {
              let data13 = data5.confirmed;
              if (typeof data13 !== "boolean") {
                const err25 = { instancePath: instancePath + "/accounts/" + i0 + "/confirmed", schemaPath: "#/$defs/account/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.confirmed.type, parentSchema: schema34.properties.confirmed, data: data13 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5.active !== void 0) {
              let data14 = data5.active;
              if (typeof data14 !== "boolean") {
                const err26 = { instancePath: instancePath + "/accounts/" + i0 + "/active", schemaPath: "#/$defs/account/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.active.type, parentSchema: schema34.properties.active, data: data14 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data5.administrator !== void 0) {
              let data15 = data5.administrator;
              if (typeof data15 !== "boolean") {
                const err27 = { instancePath: instancePath + "/accounts/" + i0 + "/administrator", schemaPath: "#/$defs/account/properties/administrator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.administrator.type, parentSchema: schema34.properties.administrator, data: data15 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/account/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data: data5 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.accounts.type, parentSchema: schema32.properties.accounts, data: data4 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.outputs !== void 0) {
      let data16 = data.outputs;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate22(data16[i1], { instancePath: instancePath + "/outputs/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/outputs", schemaPath: "#/properties/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.outputs.type, parentSchema: schema32.properties.outputs, data: data16 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.catalogue !== void 0) {
      if (!validate26(data.catalogue, { instancePath: instancePath + "/catalogue", parentData: data, parentDataProperty: "catalogue", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.collection !== void 0) {
      let data19 = data.collection;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === "schedule")) {
            const err31 = { instancePath: instancePath + "/collection", schemaPath: "#/properties/collection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.collection, data: data19 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data19.schedule !== void 0) {
          let data20 = data19.schedule;
          if (!(data20 === "daily" || data20 === "never")) {
            const err32 = { instancePath: instancePath + "/collection/schedule", schemaPath: "#/properties/collection/properties/schedule/enum", keyword: "enum", params: { allowedValues: schema32.properties.collection.properties.schedule.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.collection.properties.schedule.enum, parentSchema: schema32.properties.collection.properties.schedule, data: data20 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/collection", schemaPath: "#/properties/collection/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.collection.type, parentSchema: schema32.properties.collection, data: data19 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      if (!validate48(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.works !== void 0) {
      let data22 = data.works;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.type === void 0) {
              const err34 = { instancePath: instancePath + "/works/" + i2, schemaPath: "#/$defs/work/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema106.required, parentSchema: schema106, data: data23 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data23.titles === void 0) {
              const err35 = { instancePath: instancePath + "/works/" + i2, schemaPath: "#/$defs/work/required", keyword: "required", params: { missingProperty: "titles" }, message: "must have required property 'titles'", schema: schema106.required, parentSchema: schema106, data: data23 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data23.uris === void 0) {
              const err36 = { instancePath: instancePath + "/works/" + i2, schemaPath: "#/$defs/work/required", keyword: "required", params: { missingProperty: "uris" }, message: "must have required property 'uris'", schema: schema106.required, parentSchema: schema106, data: data23 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            for (const key4 in data23) {
              if (!(key4 === "uuid" || key4 === "type" || key4 === "titles" || key4 === "uris" || key4 === "parents")) {
                const err37 = { instancePath: instancePath + "/works/" + i2, schemaPath: "#/$defs/work/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106, data: data23 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data23.uuid !== void 0) {
              let data24 = data23.uuid;
              if (typeof data24 === "string") {
                if (!pattern7.test(data24)) {
                  const err38 = { instancePath: instancePath + "/works/" + i2 + "/uuid", schemaPath: "#/$defs/work/properties/uuid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"', schema: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", parentSchema: schema106.properties.uuid, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/works/" + i2 + "/uuid", schemaPath: "#/$defs/work/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.uuid.type, parentSchema: schema106.properties.uuid, data: data24 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data23.type !== void 0) {
              let data25 = data23.type;
              if (!(data25 === "book-section" || data25 === "monograph" || data25 === "report" || data25 === "book-track" || data25 === "journal-article" || data25 === "book-part" || data25 === "other" || data25 === "book" || data25 === "journal-volume" || data25 === "book-set" || data25 === "reference-entry" || data25 === "proceedings-article" || data25 === "journal" || data25 === "component" || data25 === "book-chapter" || data25 === "report-series" || data25 === "proceedings" || data25 === "standard" || data25 === "reference-book" || data25 === "posted-content" || data25 === "journal-issue" || data25 === "dissertation" || data25 === "dataset" || data25 === "book-series" || data25 === "edited-book" || data25 === "standard-series" || data25 === "peer-review" || data25 === "proceedings-series")) {
                const err40 = { instancePath: instancePath + "/works/" + i2 + "/type", schemaPath: "#/$defs/work/properties/type/enum", keyword: "enum", params: { allowedValues: schema106.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema106.properties.type.enum, parentSchema: schema106.properties.type, data: data25 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data23.titles !== void 0) {
              let data26 = data23.titles;
              if (Array.isArray(data26)) {
                const len3 = data26.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data27 = data26[i3];
                  if (typeof data27 === "string") {
                    if (func1(data27) < 1) {
                      const err41 = { instancePath: instancePath + "/works/" + i2 + "/titles/" + i3, schemaPath: "#/$defs/work/properties/titles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema106.properties.titles.items, data: data27 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/works/" + i2 + "/titles/" + i3, schemaPath: "#/$defs/work/properties/titles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.titles.items.type, parentSchema: schema106.properties.titles.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/works/" + i2 + "/titles", schemaPath: "#/$defs/work/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.titles.type, parentSchema: schema106.properties.titles, data: data26 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data23.uris !== void 0) {
              let data28 = data23.uris;
              if (Array.isArray(data28)) {
                const len4 = data28.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data29 = data28[i4];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    if (data29.uri === void 0) {
                      const err44 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4, schemaPath: "#/$defs/work/properties/uris/items/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'", schema: schema106.properties.uris.items.required, parentSchema: schema106.properties.uris.items, data: data29 };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                    for (const key5 in data29) {
                      if (!(key5 === "uri" || key5 === "canonical")) {
                        const err45 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4, schemaPath: "#/$defs/work/properties/uris/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106.properties.uris.items, data: data29 };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data29.uri !== void 0) {
                      let data30 = data29.uri;
                      if (typeof data30 === "string") {
                        if (func1(data30) > 255) {
                          const err46 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4 + "/uri", schemaPath: "#/$defs/work/properties/uris/items/properties/uri/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema106.properties.uris.items.properties.uri, data: data30 };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4 + "/uri", schemaPath: "#/$defs/work/properties/uris/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.uris.items.properties.uri.type, parentSchema: schema106.properties.uris.items.properties.uri, data: data30 };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data29.canonical !== void 0) {
                      let data31 = data29.canonical;
                      if (typeof data31 !== "boolean") {
                        const err48 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4 + "/canonical", schemaPath: "#/$defs/work/properties/uris/items/properties/canonical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema106.properties.uris.items.properties.canonical.type, parentSchema: schema106.properties.uris.items.properties.canonical, data: data31 };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/works/" + i2 + "/uris/" + i4, schemaPath: "#/$defs/work/properties/uris/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.properties.uris.items.type, parentSchema: schema106.properties.uris.items, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/works/" + i2 + "/uris", schemaPath: "#/$defs/work/properties/uris/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.uris.type, parentSchema: schema106.properties.uris, data: data28 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data23.parents !== void 0) {
              let data32 = data23.parents;
              if (Array.isArray(data32)) {
                const len5 = data32.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data33 = data32[i5];
                  if (typeof data33 !== "string") {
                    const err51 = { instancePath: instancePath + "/works/" + i2 + "/parents/" + i5, schemaPath: "#/$defs/work/properties/parents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema106.properties.parents.items.type, parentSchema: schema106.properties.parents.items, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/works/" + i2 + "/parents", schemaPath: "#/$defs/work/properties/parents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.parents.type, parentSchema: schema106.properties.parents, data: data32 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/works/" + i2, schemaPath: "#/$defs/work/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.type, parentSchema: schema106, data: data23 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/works", schemaPath: "#/properties/works/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.works.type, parentSchema: schema32.properties.works, data: data22 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data34 = data.access;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key6 in data34) {
          if (!(key6 === "period" || key6 === "invalid_key_status" || key6 === "redirect_posts")) {
            const err55 = { instancePath: instancePath + "/access", schemaPath: "#/$defs/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema107, data: data34 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data34.period !== void 0) {
          let data35 = data34.period;
          if (!(data35 === "key-required" || data35 === "keyless-limited")) {
            const err56 = { instancePath: instancePath + "/access/period", schemaPath: "#/$defs/access/properties/period/enum", keyword: "enum", params: { allowedValues: schema107.properties.period.enum }, message: "must be equal to one of the allowed values", schema: schema107.properties.period.enum, parentSchema: schema107.properties.period, data: data35 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data34.invalid_key_status !== void 0) {
          let data36 = data34.invalid_key_status;
          if (!(data36 === 401 || data36 === 403)) {
            const err57 = { instancePath: instancePath + "/access/invalid_key_status", schemaPath: "#/$defs/access/properties/invalid_key_status/enum", keyword: "enum", params: { allowedValues: schema107.properties.invalid_key_status.enum }, message: "must be equal to one of the allowed values", schema: schema107.properties.invalid_key_status.enum, parentSchema: schema107.properties.invalid_key_status, data: data36 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data34.redirect_posts !== void 0) {
          let data37 = data34.redirect_posts;
          if (typeof data37 !== "boolean") {
            const err58 = { instancePath: instancePath + "/access/redirect_posts", schemaPath: "#/$defs/access/properties/redirect_posts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema107.properties.redirect_posts.type, parentSchema: schema107.properties.redirect_posts, data: data37 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/access", schemaPath: "#/$defs/access/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema107.type, parentSchema: schema107, data: data34 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data38 = data.limits;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (const key7 in data38) {
          if (!(key7 === "keyed" || key7 === "keyless" || key7 === "tweet_ids")) {
            const err60 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.limits, data: data38 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data38.keyed !== void 0) {
          if (!validate52(data38.keyed, { instancePath: instancePath + "/limits/keyed", parentData: data38, parentDataProperty: "keyed", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
        if (data38.keyless !== void 0) {
          if (!validate52(data38.keyless, { instancePath: instancePath + "/limits/keyless", parentData: data38, parentDataProperty: "keyless", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
            errors = vErrors.length;
          }
        }
        if (data38.tweet_ids !== void 0) {
          let data41 = data38.tweet_ids;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41))) && data41 !== null) {
            const err61 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/type", keyword: "type", params: { type: schema111.type }, message: "must be integer,null", schema: schema111.type, parentSchema: schema111, data: data41 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data41 == "number") {
            if (data41 > 1e7 || isNaN(data41)) {
              const err62 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema111, data: data41 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data41 < 0 || isNaN(data41)) {
              const err63 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "#/$defs/tweetIdLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema111, data: data41 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.limits.type, parentSchema: schema32.properties.limits, data: data38 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.keys !== void 0) {
      let data42 = data.keys;
      if (Array.isArray(data42)) {
        const len6 = data42.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate55(data42[i6], { instancePath: instancePath + "/keys/" + i6, parentData: data42, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.keys.type, parentSchema: schema32.properties.keys, data: data42 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.explorer !== void 0) {
      let data44 = data.explorer;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (const key8 in data44) {
          if (!(key8 === "accounts" || key8 === "rules")) {
            const err66 = { instancePath: instancePath + "/explorer", schemaPath: "#/properties/explorer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.explorer, data: data44 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data44.accounts !== void 0) {
          let data45 = data44.accounts;
          if (Array.isArray(data45)) {
            const len7 = data45.length;
            for (let i7 = 0; i7 < len7; i7++) {
              if (!validate57(data45[i7], { instancePath: instancePath + "/explorer/accounts/" + i7, parentData: data45, parentDataProperty: i7, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/explorer/accounts", schemaPath: "#/properties/explorer/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.explorer.properties.accounts.type, parentSchema: schema32.properties.explorer.properties.accounts, data: data45 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data44.rules !== void 0) {
          let data47 = data44.rules;
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            for (const key9 in data47) {
              if (!func2.call(schema121.properties, key9)) {
                const err68 = { instancePath: instancePath + "/explorer/rules", schemaPath: "#/$defs/explorerRules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema121, data: data47 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data47.period !== void 0) {
              let data48 = data47.period;
              if (!(data48 === "2024" || data48 === "2026")) {
                const err69 = { instancePath: instancePath + "/explorer/rules/period", schemaPath: "#/$defs/explorerRules/properties/period/enum", keyword: "enum", params: { allowedValues: schema121.properties.period.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.period.enum, parentSchema: schema121.properties.period, data: data48 };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data47.key_fault_status !== void 0) {
              let data49 = data47.key_fault_status;
              if (!(data49 === 400 || data49 === 401 || data49 === 403)) {
                const err70 = { instancePath: instancePath + "/explorer/rules/key_fault_status", schemaPath: "#/$defs/explorerRules/properties/key_fault_status/enum", keyword: "enum", params: { allowedValues: schema121.properties.key_fault_status.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.key_fault_status.enum, parentSchema: schema121.properties.key_fault_status, data: data49 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data47.refuse_unknown_values !== void 0) {
              let data50 = data47.refuse_unknown_values;
              if (typeof data50 !== "boolean") {
                const err71 = { instancePath: instancePath + "/explorer/rules/refuse_unknown_values", schemaPath: "#/$defs/explorerRules/properties/refuse_unknown_values/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.refuse_unknown_values.type, parentSchema: schema121.properties.refuse_unknown_values, data: data50 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data47.refuse_large_pages !== void 0) {
              let data51 = data47.refuse_large_pages;
              if (typeof data51 !== "boolean") {
                const err72 = { instancePath: instancePath + "/explorer/rules/refuse_large_pages", schemaPath: "#/$defs/explorerRules/properties/refuse_large_pages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.refuse_large_pages.type, parentSchema: schema121.properties.refuse_large_pages, data: data51 };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data47.throttle !== void 0) {
              let data52 = data47.throttle;
              if (typeof data52 !== "boolean") {
                const err73 = { instancePath: instancePath + "/explorer/rules/throttle", schemaPath: "#/$defs/explorerRules/properties/throttle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.throttle.type, parentSchema: schema121.properties.throttle, data: data52 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data47.link_origin !== void 0) {
              let data53 = data47.link_origin;
              if (!(data53 === "called" || data53 === "production")) {
                const err74 = { instancePath: instancePath + "/explorer/rules/link_origin", schemaPath: "#/$defs/explorerRules/properties/link_origin/enum", keyword: "enum", params: { allowedValues: schema121.properties.link_origin.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.link_origin.enum, parentSchema: schema121.properties.link_origin, data: data53 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data47.echo_filters !== void 0) {
              let data54 = data47.echo_filters;
              if (typeof data54 !== "boolean") {
                const err75 = { instancePath: instancePath + "/explorer/rules/echo_filters", schemaPath: "#/$defs/explorerRules/properties/echo_filters/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.echo_filters.type, parentSchema: schema121.properties.echo_filters, data: data54 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data47.link_back !== void 0) {
              let data55 = data47.link_back;
              if (typeof data55 !== "boolean") {
                const err76 = { instancePath: instancePath + "/explorer/rules/link_back", schemaPath: "#/$defs/explorerRules/properties/link_back/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema121.properties.link_back.type, parentSchema: schema121.properties.link_back, data: data55 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data47.pages_of_nothing !== void 0) {
              let data56 = data47.pages_of_nothing;
              if (!(data56 === 0 || data56 === 1)) {
                const err77 = { instancePath: instancePath + "/explorer/rules/pages_of_nothing", schemaPath: "#/$defs/explorerRules/properties/pages_of_nothing/enum", keyword: "enum", params: { allowedValues: schema121.properties.pages_of_nothing.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.pages_of_nothing.enum, parentSchema: schema121.properties.pages_of_nothing, data: data56 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data47.aggregate_included !== void 0) {
              let data57 = data47.aggregate_included;
              if (!(data57 === "absent" || data57 === "empty")) {
                const err78 = { instancePath: instancePath + "/explorer/rules/aggregate_included", schemaPath: "#/$defs/explorerRules/properties/aggregate_included/enum", keyword: "enum", params: { allowedValues: schema121.properties.aggregate_included.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.aggregate_included.enum, parentSchema: schema121.properties.aggregate_included, data: data57 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data47.profile_countries !== void 0) {
              let data58 = data47.profile_countries;
              if (!(data58 === "profiles" || data58 === "authors")) {
                const err79 = { instancePath: instancePath + "/explorer/rules/profile_countries", schemaPath: "#/$defs/explorerRules/properties/profile_countries/enum", keyword: "enum", params: { allowedValues: schema121.properties.profile_countries.enum }, message: "must be equal to one of the allowed values", schema: schema121.properties.profile_countries.enum, parentSchema: schema121.properties.profile_countries, data: data58 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/explorer/rules", schemaPath: "#/$defs/explorerRules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema121.type, parentSchema: schema121, data: data47 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/explorer", schemaPath: "#/properties/explorer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.explorer.type, parentSchema: schema32.properties.explorer, data: data44 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
  } else {
    const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err82];
    } else {
      vErrors.push(err82);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.summary === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "summary" || key0 === "given")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data0 = data.summary;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.summary, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.summary.type, parentSchema: schema31.properties.summary, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.given !== void 0) {
      if (!validate21(data.given, { instancePath: instancePath + "/given", parentData: data, parentDataProperty: "given", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetClock = validate60;
var schema124 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "now": { "type": ["string", "null"], "format": "date-time" }, "frozen": { "type": "boolean" } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "control#/components/schemas/ClockSetting/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema124, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "now" || key0 === "frozen")) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/ClockSetting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema124, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/now", schemaPath: "control#/components/schemas/ClockSetting/properties/now/type", keyword: "type", params: { type: schema124.properties.now.type }, message: "must be string,null", schema: schema124.properties.now.type, parentSchema: schema124.properties.now, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (!formats0.validate(data0)) {
          const err3 = { instancePath: instancePath + "/now", schemaPath: "control#/components/schemas/ClockSetting/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema124.properties.now, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.frozen !== void 0) {
      let data1 = data.frozen;
      if (typeof data1 !== "boolean") {
        const err4 = { instancePath: instancePath + "/frozen", schemaPath: "control#/components/schemas/ClockSetting/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema124.properties.frozen.type, parentSchema: schema124.properties.frozen, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "control#/components/schemas/ClockSetting/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema124.type, parentSchema: schema124, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAdvanceClock = validate62;
var schema126 = { "type": "object", "additionalProperties": false, "required": ["seconds"], "properties": { "seconds": { "type": "number", "minimum": 0, "maximum": 31536e5, "description": "A hundred years at the most." } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.seconds === void 0) {
      const err0 = { instancePath, schemaPath: "control#/components/schemas/ClockAdvance/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'", schema: schema126.required, parentSchema: schema126, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "seconds")) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/ClockAdvance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema126, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data0 = data.seconds;
      if (typeof data0 == "number") {
        if (data0 > 31536e5 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/seconds", schemaPath: "control#/components/schemas/ClockAdvance/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e5 }, message: "must be <= 3153600000", schema: 31536e5, parentSchema: schema126.properties.seconds, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/seconds", schemaPath: "control#/components/schemas/ClockAdvance/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema126.properties.seconds, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/seconds", schemaPath: "control#/components/schemas/ClockAdvance/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema126.properties.seconds.type, parentSchema: schema126.properties.seconds, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "control#/components/schemas/ClockAdvance/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema126.type, parentSchema: schema126, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAddAccount = validate63;
var schema128 = { "type": "object", "additionalProperties": false, "required": ["email"], "properties": { "email": { "type": "string", "format": "email", "maxLength": 255 }, "password": { "type": "string", "minLength": 1, "maxLength": 128, "description": "Default is test-password-123." }, "first_name": { "type": "string", "maxLength": 255, "description": "Default is Test." }, "last_name": { "type": "string", "maxLength": 255, "description": "Default is User." }, "institution": { "type": "string", "maxLength": 255, "description": "Default is University of Examples." }, "username": { "type": "string", "minLength": 1, "maxLength": 100 }, "state": { "enum": ["registered", "confirmed", "approved"], "description": "What the account has behind it. Default is approved." }, "confirmed": { "type": "boolean", "description": "Overrides what the state says of the e-mail address." }, "active": { "type": "boolean", "description": "Default is true." }, "administrator": { "type": "boolean", "description": "Default is false." } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      const err0 = { instancePath, schemaPath: "control#/components/schemas/NewAccount/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema128.properties, key0)) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/NewAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema128, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/NewAccount/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.email, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats2.test(data0)) {
          const err3 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/NewAccount/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema128.properties.email, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/NewAccount/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.email.type, parentSchema: schema128.properties.email, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data1 = data.password;
      if (typeof data1 === "string") {
        if (func1(data1) > 128) {
          const err5 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/NewAccount/properties/password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema128.properties.password, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/NewAccount/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema128.properties.password, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/NewAccount/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.password.type, parentSchema: schema128.properties.password, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.first_name !== void 0) {
      let data2 = data.first_name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err8 = { instancePath: instancePath + "/first_name", schemaPath: "control#/components/schemas/NewAccount/properties/first_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.first_name, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/first_name", schemaPath: "control#/components/schemas/NewAccount/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.first_name.type, parentSchema: schema128.properties.first_name, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.last_name !== void 0) {
      let data3 = data.last_name;
      if (typeof data3 === "string") {
        if (func1(data3) > 255) {
          const err10 = { instancePath: instancePath + "/last_name", schemaPath: "control#/components/schemas/NewAccount/properties/last_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.last_name, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/last_name", schemaPath: "control#/components/schemas/NewAccount/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.last_name.type, parentSchema: schema128.properties.last_name, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.institution !== void 0) {
      let data4 = data.institution;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          const err12 = { instancePath: instancePath + "/institution", schemaPath: "control#/components/schemas/NewAccount/properties/institution/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema128.properties.institution, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/institution", schemaPath: "control#/components/schemas/NewAccount/properties/institution/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.institution.type, parentSchema: schema128.properties.institution, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.username !== void 0) {
      let data5 = data.username;
      if (typeof data5 === "string") {
        if (func1(data5) > 100) {
          const err14 = { instancePath: instancePath + "/username", schemaPath: "control#/components/schemas/NewAccount/properties/username/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema128.properties.username, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err15 = { instancePath: instancePath + "/username", schemaPath: "control#/components/schemas/NewAccount/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema128.properties.username, data: data5 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/username", schemaPath: "control#/components/schemas/NewAccount/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema128.properties.username.type, parentSchema: schema128.properties.username, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (!(data6 === "registered" || data6 === "confirmed" || data6 === "approved")) {
        const err17 = { instancePath: instancePath + "/state", schemaPath: "control#/components/schemas/NewAccount/properties/state/enum", keyword: "enum", params: { allowedValues: schema128.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema128.properties.state.enum, parentSchema: schema128.properties.state, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.confirmed !== void 0) {
      let data7 = data.confirmed;
      if (typeof data7 !== "boolean") {
        const err18 = { instancePath: instancePath + "/confirmed", schemaPath: "control#/components/schemas/NewAccount/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema128.properties.confirmed.type, parentSchema: schema128.properties.confirmed, data: data7 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      let data8 = data.active;
      if (typeof data8 !== "boolean") {
        const err19 = { instancePath: instancePath + "/active", schemaPath: "control#/components/schemas/NewAccount/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema128.properties.active.type, parentSchema: schema128.properties.active, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.administrator !== void 0) {
      let data9 = data.administrator;
      if (typeof data9 !== "boolean") {
        const err20 = { instancePath: instancePath + "/administrator", schemaPath: "control#/components/schemas/NewAccount/properties/administrator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema128.properties.administrator.type, parentSchema: schema128.properties.administrator, data: data9 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "control#/components/schemas/NewAccount/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateChangeAccount = validate64;
var schema130 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "email": { "type": "string", "format": "email", "maxLength": 255 }, "password": { "type": "string", "minLength": 1, "maxLength": 128 }, "first_name": { "type": "string", "maxLength": 255 }, "last_name": { "type": "string", "maxLength": 255 }, "institution": { "type": "string", "maxLength": 255 }, "active": { "type": "boolean" }, "approved": { "type": "boolean" }, "confirmed": { "type": "boolean" } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "control#/components/schemas/AccountChange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema130, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "email" || key0 === "password" || key0 === "first_name" || key0 === "last_name" || key0 === "institution" || key0 === "active" || key0 === "approved" || key0 === "confirmed")) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/AccountChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema130, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (func1(data0) > 255) {
          const err2 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/AccountChange/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema130.properties.email, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!formats2.test(data0)) {
          const err3 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/AccountChange/properties/email/format", keyword: "format", params: { format: "email" }, message: 'must match format "email"', schema: "email", parentSchema: schema130.properties.email, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/email", schemaPath: "control#/components/schemas/AccountChange/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.email.type, parentSchema: schema130.properties.email, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data1 = data.password;
      if (typeof data1 === "string") {
        if (func1(data1) > 128) {
          const err5 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/AccountChange/properties/password/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema130.properties.password, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/AccountChange/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema130.properties.password, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/password", schemaPath: "control#/components/schemas/AccountChange/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.password.type, parentSchema: schema130.properties.password, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.first_name !== void 0) {
      let data2 = data.first_name;
      if (typeof data2 === "string") {
        if (func1(data2) > 255) {
          const err8 = { instancePath: instancePath + "/first_name", schemaPath: "control#/components/schemas/AccountChange/properties/first_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema130.properties.first_name, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/first_name", schemaPath: "control#/components/schemas/AccountChange/properties/first_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.first_name.type, parentSchema: schema130.properties.first_name, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.last_name !== void 0) {
      let data3 = data.last_name;
      if (typeof data3 === "string") {
        if (func1(data3) > 255) {
          const err10 = { instancePath: instancePath + "/last_name", schemaPath: "control#/components/schemas/AccountChange/properties/last_name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema130.properties.last_name, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/last_name", schemaPath: "control#/components/schemas/AccountChange/properties/last_name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.last_name.type, parentSchema: schema130.properties.last_name, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.institution !== void 0) {
      let data4 = data.institution;
      if (typeof data4 === "string") {
        if (func1(data4) > 255) {
          const err12 = { instancePath: instancePath + "/institution", schemaPath: "control#/components/schemas/AccountChange/properties/institution/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema130.properties.institution, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/institution", schemaPath: "control#/components/schemas/AccountChange/properties/institution/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema130.properties.institution.type, parentSchema: schema130.properties.institution, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      let data5 = data.active;
      if (typeof data5 !== "boolean") {
        const err14 = { instancePath: instancePath + "/active", schemaPath: "control#/components/schemas/AccountChange/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema130.properties.active.type, parentSchema: schema130.properties.active, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.approved !== void 0) {
      let data6 = data.approved;
      if (typeof data6 !== "boolean") {
        const err15 = { instancePath: instancePath + "/approved", schemaPath: "control#/components/schemas/AccountChange/properties/approved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema130.properties.approved.type, parentSchema: schema130.properties.approved, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.confirmed !== void 0) {
      let data7 = data.confirmed;
      if (typeof data7 !== "boolean") {
        const err16 = { instancePath: instancePath + "/confirmed", schemaPath: "control#/components/schemas/AccountChange/properties/confirmed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema130.properties.confirmed.type, parentSchema: schema130.properties.confirmed, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "control#/components/schemas/AccountChange/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema130.type, parentSchema: schema130, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
validate64.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetAccess = validate65;
var schema132 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "period": { "$ref": "control#/components/schemas/AccessPeriod" }, "invalid_key_status": { "$ref": "control#/components/schemas/InvalidKeyStatus" }, "redirect_posts": { "$ref": "control#/components/schemas/RedirectPosts" } } };
var schema133 = { "enum": ["key-required", "keyless-limited"], "description": "`key-required`: as since 10 November 2025, all but badges and images needs a key. `keyless-limited`: as before, counts and citations also go without one, at a low limit." };
var schema134 = { "enum": [401, 403], "description": "How a key that is not valid is answered. 401 since November 2025, 403 before." };
var schema135 = { "type": "boolean", "description": "Whether a POST is first sent elsewhere by a 307, as in production. Off at the start." };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema132, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "period" || key0 === "invalid_key_status" || key0 === "redirect_posts")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema132, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data0 = data.period;
      if (!(data0 === "key-required" || data0 === "keyless-limited")) {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "control#/components/schemas/AccessPeriod/enum", keyword: "enum", params: { allowedValues: schema133.enum }, message: "must be equal to one of the allowed values", schema: schema133.enum, parentSchema: schema133, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.invalid_key_status !== void 0) {
      let data1 = data.invalid_key_status;
      if (!(data1 === 401 || data1 === 403)) {
        const err3 = { instancePath: instancePath + "/invalid_key_status", schemaPath: "control#/components/schemas/InvalidKeyStatus/enum", keyword: "enum", params: { allowedValues: schema134.enum }, message: "must be equal to one of the allowed values", schema: schema134.enum, parentSchema: schema134, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.redirect_posts !== void 0) {
      let data2 = data.redirect_posts;
      if (typeof data2 !== "boolean") {
        const err4 = { instancePath: instancePath + "/redirect_posts", schemaPath: "control#/components/schemas/RedirectPosts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema135.type, parentSchema: schema135, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema132.type, parentSchema: schema132, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetLimits = validate68;
var schema137 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "keyed": { "$ref": "control#/components/schemas/CallLimits", "description": "For each key without limits of its own." }, "keyless": { "$ref": "control#/components/schemas/CallLimits", "description": "For each address without a key." }, "tweet_ids": { "$ref": "control#/components/schemas/TweetIdLimit" } } };
var schema141 = { "type": ["integer", "null"], "minimum": 0, "maximum": 1e7, "description": "Different tweets that a key may be shown in 30 days." };
var schema138 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "hourly": { "$ref": "control#/components/schemas/Limit", "description": "Calls in a clock hour." }, "daily": { "$ref": "control#/components/schemas/Limit", "description": "Calls in a day of UTC." } } };
var schema139 = { "type": ["integer", "null"], "minimum": 0, "maximum": 1e9 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema138, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hourly" || key0 === "daily")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema138, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.hourly !== void 0) {
      let data0 = data.hourly;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 1e9 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.daily !== void 0) {
      let data1 = data.daily;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) && data1 !== null) {
        const err5 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1e9 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema138.type, parentSchema: schema138, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "keyed" || key0 === "keyless" || key0 === "tweet_ids")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.keyed !== void 0) {
      if (!validate70(data.keyed, { instancePath: instancePath + "/keyed", parentData: data, parentDataProperty: "keyed", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.keyless !== void 0) {
      if (!validate70(data.keyless, { instancePath: instancePath + "/keyless", parentData: data, parentDataProperty: "keyless", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.tweet_ids !== void 0) {
      let data2 = data.tweet_ids;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
        const err2 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/type", keyword: "type", params: { type: schema141.type }, message: "must be integer,null", schema: schema141.type, parentSchema: schema141, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 1e7 || isNaN(data2)) {
          const err3 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err4 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.type, parentSchema: schema137, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
    errors = vErrors.length;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAddKey = validate74;
var schema143 = { "type": "object", "additionalProperties": false, "required": ["key", "tier"], "properties": { "key": { "type": "string", "pattern": "^[!-~]{1,255}$", "description": "Visible ASCII characters." }, "tier": { "$ref": "control#/components/schemas/ApiKeyTier" }, "sources": { "$ref": "control#/components/schemas/MentionSources", "description": "Default is all." }, "revoked": { "type": "boolean", "description": "Default is false." }, "expires_at": { "type": "string", "format": "date-time", "description": "On the world's clock. Default is never." }, "limits": { "$ref": "control#/components/schemas/ApiKeyLimits" }, "used": { "$ref": "control#/components/schemas/QuotaUse" } } };
var schema144 = { "enum": ["counts-only", "full-access"], "description": "`counts-only`: counts and citations. `full-access`: everything." };
var schema151 = { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "What counts as used in the present hour, day and 30 days.", "properties": { "hourly": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "daily": { "type": "integer", "minimum": 0, "maximum": 1e9 }, "tweet_ids": { "type": "integer", "minimum": 0, "maximum": 1e7 } } };
var schema145 = { "type": "array", "uniqueItems": true, "items": { "$ref": "control#/components/schemas/MentionSource" } };
var schema146 = { "enum": ["news", "blogs", "policy", "patents", "twitter", "peer-reviews", "weibo", "facebook", "wikipedia", "googleplus", "linkedin", "reddit", "pinterest", "f1000", "qna", "video", "guidelines", "bluesky", "podcasts", "syllabi", "research-highlights", "forums", "delicious", "book-reviews", "misc"] };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "news" || data0 === "blogs" || data0 === "policy" || data0 === "patents" || data0 === "twitter" || data0 === "peer-reviews" || data0 === "weibo" || data0 === "facebook" || data0 === "wikipedia" || data0 === "googleplus" || data0 === "linkedin" || data0 === "reddit" || data0 === "pinterest" || data0 === "f1000" || data0 === "qna" || data0 === "video" || data0 === "guidelines" || data0 === "bluesky" || data0 === "podcasts" || data0 === "syllabi" || data0 === "research-highlights" || data0 === "forums" || data0 === "delicious" || data0 === "book-reviews" || data0 === "misc")) {
        const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/MentionSource/enum", keyword: "enum", params: { allowedValues: schema146.enum }, message: "must be equal to one of the allowed values", schema: schema146.enum, parentSchema: schema146, data: data0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) {
        for (j0 = i1; j0--; ) {
          if (func0(data[i1], data[j0])) {
            const err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema145, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
            break outer0;
          }
        }
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema145.type, parentSchema: schema145, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema147 = { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "Limits of a key's own. What is left out is as for all keys; null is without limit.", "properties": { "hourly": { "$ref": "control#/components/schemas/Limit" }, "daily": { "$ref": "control#/components/schemas/Limit" }, "tweet_ids": { "$ref": "control#/components/schemas/TweetIdLimit" } } };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "hourly" || key0 === "daily" || key0 === "tweet_ids")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema147, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.hourly !== void 0) {
      let data0 = data.hourly;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) && data0 !== null) {
        const err2 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 1e9 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/hourly", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.daily !== void 0) {
      let data1 = data.daily;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1))) && data1 !== null) {
        const err5 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number") {
        if (data1 > 1e9 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/daily", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.tweet_ids !== void 0) {
      let data2 = data.tweet_ids;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2))) && data2 !== null) {
        const err8 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/type", keyword: "type", params: { type: schema141.type }, message: "must be integer,null", schema: schema141.type, parentSchema: schema141, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data2 == "number") {
        if (data2 > 1e7 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.type, parentSchema: schema147, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tier === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" }, message: "must have required property 'tier'", schema: schema143.required, parentSchema: schema143, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "tier" || key0 === "sources" || key0 === "revoked" || key0 === "expires_at" || key0 === "limits" || key0 === "used")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema143, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,255}$" }, message: 'must match pattern "^[!-~]{1,255}$"', schema: "^[!-~]{1,255}$", parentSchema: schema143.properties.key, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.key.type, parentSchema: schema143.properties.key, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data1 = data.tier;
      if (!(data1 === "counts-only" || data1 === "full-access")) {
        const err5 = { instancePath: instancePath + "/tier", schemaPath: "control#/components/schemas/ApiKeyTier/enum", keyword: "enum", params: { allowedValues: schema144.enum }, message: "must be equal to one of the allowed values", schema: schema144.enum, parentSchema: schema144, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      if (!validate76(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.revoked !== void 0) {
      let data3 = data.revoked;
      if (typeof data3 !== "boolean") {
        const err6 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema143.properties.revoked.type, parentSchema: schema143.properties.revoked, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data4 = data.expires_at;
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err7 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema143.properties.expires_at, data: data4 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema143.properties.expires_at.type, parentSchema: schema143.properties.expires_at, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      if (!validate78(data.limits, { instancePath: instancePath + "/limits", parentData: data, parentDataProperty: "limits", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.used !== void 0) {
      let data6 = data.used;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err9 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema151, data: data6 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "hourly" || key1 === "daily" || key1 === "tweet_ids")) {
            const err10 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data: data6 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data6.hourly !== void 0) {
          let data7 = data6.hourly;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
            const err11 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.hourly.type, parentSchema: schema151.properties.hourly, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data7 == "number") {
            if (data7 > 1e9 || isNaN(data7)) {
              const err12 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema151.properties.hourly, data: data7 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err13 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.hourly, data: data7 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data6.daily !== void 0) {
          let data8 = data6.daily;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
            const err14 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.daily.type, parentSchema: schema151.properties.daily, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data8 == "number") {
            if (data8 > 1e9 || isNaN(data8)) {
              const err15 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema151.properties.daily, data: data8 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err16 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.daily, data: data8 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data6.tweet_ids !== void 0) {
          let data9 = data6.tweet_ids;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
            const err17 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.tweet_ids.type, parentSchema: schema151.properties.tweet_ids, data: data9 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data9 == "number") {
            if (data9 > 1e7 || isNaN(data9)) {
              const err18 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema151.properties.tweet_ids, data: data9 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err19 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.tweet_ids, data: data9 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data: data6 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema143.type, parentSchema: schema143, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateChangeKey = validate81;
var schema153 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "tier": { "$ref": "control#/components/schemas/ApiKeyTier" }, "sources": { "type": ["array", "null"], "uniqueItems": true, "items": { "$ref": "control#/components/schemas/MentionSource" } }, "revoked": { "type": "boolean" }, "expires_at": { "type": ["string", "null"], "format": "date-time" }, "limits": { "type": ["object", "null"], "additionalProperties": false, "minProperties": 1, "properties": { "hourly": { "$ref": "control#/components/schemas/Limit" }, "daily": { "$ref": "control#/components/schemas/Limit" }, "tweet_ids": { "$ref": "control#/components/schemas/TweetIdLimit" } } }, "used": { "$ref": "control#/components/schemas/QuotaUse" } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tier" || key0 === "sources" || key0 === "revoked" || key0 === "expires_at" || key0 === "limits" || key0 === "used")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tier !== void 0) {
      let data0 = data.tier;
      if (!(data0 === "counts-only" || data0 === "full-access")) {
        const err2 = { instancePath: instancePath + "/tier", schemaPath: "control#/components/schemas/ApiKeyTier/enum", keyword: "enum", params: { allowedValues: schema144.enum }, message: "must be equal to one of the allowed values", schema: schema144.enum, parentSchema: schema144, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data1 = data.sources;
      if (!Array.isArray(data1) && data1 !== null) {
        const err3 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: schema153.properties.sources.type }, message: "must be array,null", schema: schema153.properties.sources.type, parentSchema: schema153.properties.sources, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "news" || data2 === "blogs" || data2 === "policy" || data2 === "patents" || data2 === "twitter" || data2 === "peer-reviews" || data2 === "weibo" || data2 === "facebook" || data2 === "wikipedia" || data2 === "googleplus" || data2 === "linkedin" || data2 === "reddit" || data2 === "pinterest" || data2 === "f1000" || data2 === "qna" || data2 === "video" || data2 === "guidelines" || data2 === "bluesky" || data2 === "podcasts" || data2 === "syllabi" || data2 === "research-highlights" || data2 === "forums" || data2 === "delicious" || data2 === "book-reviews" || data2 === "misc")) {
            const err4 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "control#/components/schemas/MentionSource/enum", keyword: "enum", params: { allowedValues: schema146.enum }, message: "must be equal to one of the allowed values", schema: schema146.enum, parentSchema: schema146, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data1[i1], data1[j0])) {
                const err5 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema153.properties.sources, data: data1 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
    if (data.revoked !== void 0) {
      let data3 = data.revoked;
      if (typeof data3 !== "boolean") {
        const err6 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema153.properties.revoked.type, parentSchema: schema153.properties.revoked, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data4 = data.expires_at;
      if (typeof data4 !== "string" && data4 !== null) {
        const err7 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: schema153.properties.expires_at.type }, message: "must be string,null", schema: schema153.properties.expires_at.type, parentSchema: schema153.properties.expires_at, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!formats0.validate(data4)) {
          const err8 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema153.properties.expires_at, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.limits !== void 0) {
      let data5 = data.limits;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err9 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: schema153.properties.limits.type }, message: "must be object,null", schema: schema153.properties.limits.type, parentSchema: schema153.properties.limits, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err10 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema153.properties.limits, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "hourly" || key1 === "daily" || key1 === "tweet_ids")) {
            const err11 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153.properties.limits, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.hourly !== void 0) {
          let data6 = data5.hourly;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6))) && data6 !== null) {
            const err12 = { instancePath: instancePath + "/limits/hourly", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data6 == "number") {
            if (data6 > 1e9 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/limits/hourly", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data6 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err14 = { instancePath: instancePath + "/limits/hourly", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data6 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data5.daily !== void 0) {
          let data7 = data5.daily;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7))) && data7 !== null) {
            const err15 = { instancePath: instancePath + "/limits/daily", schemaPath: "control#/components/schemas/Limit/type", keyword: "type", params: { type: schema139.type }, message: "must be integer,null", schema: schema139.type, parentSchema: schema139, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data7 == "number") {
            if (data7 > 1e9 || isNaN(data7)) {
              const err16 = { instancePath: instancePath + "/limits/daily", schemaPath: "control#/components/schemas/Limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema139, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/limits/daily", schemaPath: "control#/components/schemas/Limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema139, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data5.tweet_ids !== void 0) {
          let data8 = data5.tweet_ids;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8))) && data8 !== null) {
            const err18 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/type", keyword: "type", params: { type: schema141.type }, message: "must be integer,null", schema: schema141.type, parentSchema: schema141, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number") {
            if (data8 > 1e7 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema141, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/limits/tweet_ids", schemaPath: "control#/components/schemas/TweetIdLimit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema141, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.used !== void 0) {
      let data9 = data.used;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 1) {
          const err21 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema151, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key2 in data9) {
          if (!(key2 === "hourly" || key2 === "daily" || key2 === "tweet_ids")) {
            const err22 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data: data9 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data9.hourly !== void 0) {
          let data10 = data9.hourly;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
            const err23 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.hourly.type, parentSchema: schema151.properties.hourly, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data10 == "number") {
            if (data10 > 1e9 || isNaN(data10)) {
              const err24 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema151.properties.hourly, data: data10 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/used/hourly", schemaPath: "control#/components/schemas/QuotaUse/properties/hourly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.hourly, data: data10 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data9.daily !== void 0) {
          let data11 = data9.daily;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
            const err26 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.daily.type, parentSchema: schema151.properties.daily, data: data11 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data11 == "number") {
            if (data11 > 1e9 || isNaN(data11)) {
              const err27 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema151.properties.daily, data: data11 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err28 = { instancePath: instancePath + "/used/daily", schemaPath: "control#/components/schemas/QuotaUse/properties/daily/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.daily, data: data11 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
        if (data9.tweet_ids !== void 0) {
          let data12 = data9.tweet_ids;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
            const err29 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema151.properties.tweet_ids.type, parentSchema: schema151.properties.tweet_ids, data: data12 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (typeof data12 == "number") {
            if (data12 > 1e7 || isNaN(data12)) {
              const err30 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema151.properties.tweet_ids, data: data12 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/used/tweet_ids", schemaPath: "control#/components/schemas/QuotaUse/properties/tweet_ids/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema151.properties.tweet_ids, data: data12 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/used", schemaPath: "control#/components/schemas/QuotaUse/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data: data9 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema153.type, parentSchema: schema153, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSpendQuota = validate84;
var schema161 = { "type": "object", "additionalProperties": false, "required": ["window"], "properties": { "window": { "enum": ["hourly", "daily", "tweet_ids"] } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.window === void 0) {
      const err0 = { instancePath, schemaPath: "control#/components/schemas/QuotaSpending/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'", schema: schema161.required, parentSchema: schema161, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "window")) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/QuotaSpending/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema161, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data0 = data.window;
      if (!(data0 === "hourly" || data0 === "daily" || data0 === "tweet_ids")) {
        const err2 = { instancePath: instancePath + "/window", schemaPath: "control#/components/schemas/QuotaSpending/properties/window/enum", keyword: "enum", params: { allowedValues: schema161.properties.window.enum }, message: "must be equal to one of the allowed values", schema: schema161.properties.window.enum, parentSchema: schema161.properties.window, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "control#/components/schemas/QuotaSpending/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema161.type, parentSchema: schema161, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateSetExplorerRules = validate85;
var schema163 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "period": { "$ref": "control#/components/schemas/ExplorerPeriod" }, "key_fault_status": { "$ref": "control#/components/schemas/KeyFaultStatus" }, "refuse_unknown_values": { "$ref": "control#/components/schemas/RefuseUnknownValues" }, "refuse_large_pages": { "$ref": "control#/components/schemas/RefuseLargePages" }, "throttle": { "$ref": "control#/components/schemas/Throttle" }, "link_origin": { "$ref": "control#/components/schemas/LinkOrigin" }, "echo_filters": { "$ref": "control#/components/schemas/EchoFilters" }, "link_back": { "$ref": "control#/components/schemas/LinkBack" }, "pages_of_nothing": { "$ref": "control#/components/schemas/PagesOfNothing" }, "aggregate_included": { "$ref": "control#/components/schemas/AggregateIncluded" }, "profile_countries": { "$ref": "control#/components/schemas/ProfileCountries" } } };
var schema164 = { "enum": ["2024", "2026"], "description": "Which years' service is shown, as recorded in 2024 or with what came in 2025 and 2026." };
var schema165 = { "enum": [400, 401, 403], "description": "How a missing, unknown or expired key is answered." };
var schema166 = { "type": "boolean", "description": "Whether a value that a filter doesn't know is refused; else it is passed over." };
var schema167 = { "type": "boolean", "description": "Whether a page size above the maximum is refused; else it is the maximum." };
var schema168 = { "type": "boolean", "description": "Whether more than two queries a second of one key are refused." };
var schema169 = { "enum": ["called", "production"], "description": "Where links point to, where the client called or production." };
var schema170 = { "type": "boolean", "description": "Whether a reply repeats the filters that it was asked with." };
var schema171 = { "type": "boolean", "description": "Whether pages after the first link to the one before." };
var schema172 = { "enum": [0, 1], "description": "How many pages there are where there are no rows." };
var schema173 = { "enum": ["absent", "empty"], "description": "What stands for the records that sums refer to, nothing or an object without members." };
var schema174 = { "enum": ["profiles", "authors"], "description": "Whose countries profiles are filtered by, their own or those of the authors of what they mention." };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema163, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema163.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema163, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data0 = data.period;
      if (!(data0 === "2024" || data0 === "2026")) {
        const err2 = { instancePath: instancePath + "/period", schemaPath: "control#/components/schemas/ExplorerPeriod/enum", keyword: "enum", params: { allowedValues: schema164.enum }, message: "must be equal to one of the allowed values", schema: schema164.enum, parentSchema: schema164, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.key_fault_status !== void 0) {
      let data1 = data.key_fault_status;
      if (!(data1 === 400 || data1 === 401 || data1 === 403)) {
        const err3 = { instancePath: instancePath + "/key_fault_status", schemaPath: "control#/components/schemas/KeyFaultStatus/enum", keyword: "enum", params: { allowedValues: schema165.enum }, message: "must be equal to one of the allowed values", schema: schema165.enum, parentSchema: schema165, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.refuse_unknown_values !== void 0) {
      let data2 = data.refuse_unknown_values;
      if (typeof data2 !== "boolean") {
        const err4 = { instancePath: instancePath + "/refuse_unknown_values", schemaPath: "control#/components/schemas/RefuseUnknownValues/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema166.type, parentSchema: schema166, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.refuse_large_pages !== void 0) {
      let data3 = data.refuse_large_pages;
      if (typeof data3 !== "boolean") {
        const err5 = { instancePath: instancePath + "/refuse_large_pages", schemaPath: "control#/components/schemas/RefuseLargePages/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema167.type, parentSchema: schema167, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.throttle !== void 0) {
      let data4 = data.throttle;
      if (typeof data4 !== "boolean") {
        const err6 = { instancePath: instancePath + "/throttle", schemaPath: "control#/components/schemas/Throttle/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema168.type, parentSchema: schema168, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.link_origin !== void 0) {
      let data5 = data.link_origin;
      if (!(data5 === "called" || data5 === "production")) {
        const err7 = { instancePath: instancePath + "/link_origin", schemaPath: "control#/components/schemas/LinkOrigin/enum", keyword: "enum", params: { allowedValues: schema169.enum }, message: "must be equal to one of the allowed values", schema: schema169.enum, parentSchema: schema169, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.echo_filters !== void 0) {
      let data6 = data.echo_filters;
      if (typeof data6 !== "boolean") {
        const err8 = { instancePath: instancePath + "/echo_filters", schemaPath: "control#/components/schemas/EchoFilters/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema170.type, parentSchema: schema170, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.link_back !== void 0) {
      let data7 = data.link_back;
      if (typeof data7 !== "boolean") {
        const err9 = { instancePath: instancePath + "/link_back", schemaPath: "control#/components/schemas/LinkBack/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema171.type, parentSchema: schema171, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pages_of_nothing !== void 0) {
      let data8 = data.pages_of_nothing;
      if (!(data8 === 0 || data8 === 1)) {
        const err10 = { instancePath: instancePath + "/pages_of_nothing", schemaPath: "control#/components/schemas/PagesOfNothing/enum", keyword: "enum", params: { allowedValues: schema172.enum }, message: "must be equal to one of the allowed values", schema: schema172.enum, parentSchema: schema172, data: data8 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.aggregate_included !== void 0) {
      let data9 = data.aggregate_included;
      if (!(data9 === "absent" || data9 === "empty")) {
        const err11 = { instancePath: instancePath + "/aggregate_included", schemaPath: "control#/components/schemas/AggregateIncluded/enum", keyword: "enum", params: { allowedValues: schema173.enum }, message: "must be equal to one of the allowed values", schema: schema173.enum, parentSchema: schema173, data: data9 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.profile_countries !== void 0) {
      let data10 = data.profile_countries;
      if (!(data10 === "profiles" || data10 === "authors")) {
        const err12 = { instancePath: instancePath + "/profile_countries", schemaPath: "control#/components/schemas/ProfileCountries/enum", keyword: "enum", params: { allowedValues: schema174.enum }, message: "must be equal to one of the allowed values", schema: schema174.enum, parentSchema: schema174, data: data10 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema163.type, parentSchema: schema163, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate86(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
    errors = vErrors.length;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAddOutputs = validate88;
var schema176 = { "description": "One, or a list.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "control#/components/schemas/NewOutput" } }, "else": { "$ref": "control#/components/schemas/NewOutput" } };
var schema177 = { "type": "object", "additionalProperties": false, "description": "One identifier at least.", "properties": { "doi": { "$ref": "control#/components/schemas/Identifier" }, "pmid": { "$ref": "control#/components/schemas/Identifier" }, "pmc": { "$ref": "control#/components/schemas/Identifier" }, "arxiv": { "$ref": "control#/components/schemas/Identifier" }, "ads": { "$ref": "control#/components/schemas/Identifier" }, "ssrn": { "$ref": "control#/components/schemas/Identifier" }, "repec": { "$ref": "control#/components/schemas/Identifier" }, "isbn": { "$ref": "control#/components/schemas/Identifier" }, "handle": { "$ref": "control#/components/schemas/Identifier" }, "nct": { "$ref": "control#/components/schemas/Identifier" }, "urn": { "$ref": "control#/components/schemas/Identifier" }, "uri": { "$ref": "control#/components/schemas/Identifier" }, "dimensions": { "$ref": "control#/components/schemas/Identifier" }, "identifiers": { "$ref": "control#/components/schemas/NewIdentifiers" }, "type": { "$ref": "control#/components/schemas/OutputType", "description": "Default is article." }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "$ref": "control#/components/schemas/NewJournal" }, "published_on": { "type": "string", "format": "date", "description": "Default is today." }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": "string", "maxLength": 2e4 }, "open_access": { "$ref": "control#/components/schemas/OpenAccess" }, "counts": { "$ref": "control#/components/schemas/NewCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "control#/components/schemas/NewMention" } }, "readers": { "$ref": "control#/components/schemas/NewReaders" }, "cohorts": { "$ref": "control#/components/schemas/NewCohorts" } } };
var schema178 = { "type": ["string", "integer"], "minLength": 1, "maxLength": 500 };
var schema195 = { "enum": ["article", "book", "chapter", "dataset", "news", "clinical-trial"] };
var schema196 = { "type": "object", "additionalProperties": false, "required": ["title"], "description": "One that is known by an ISSN is that one, as it is; else a new one.", "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } };
var schema197 = { "enum": ["gold", "green", "hybrid", "bronze", "closed"] };
var schema204 = { "type": "object", "additionalProperties": false, "properties": { "mendeley": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "citeulike": { "type": "integer", "minimum": 0, "maximum": 1e7 }, "connotea": { "type": "integer", "minimum": 0, "maximum": 1e7 } } };
var schema205 = { "type": "object", "additionalProperties": false, "description": "How many of the accounts of `counts.twitter` are known to be what. Default is made up.", "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } };
var schema191 = { "type": "object", "description": "Several identifiers of a scheme, the most used first, or one.", "propertyNames": { "$ref": "control#/components/schemas/IdentifierScheme" }, "additionalProperties": { "$ref": "control#/components/schemas/OneOrMoreIdentifiers" } };
var schema192 = { "enum": ["doi", "pmid", "pmc", "arxiv", "ads", "ssrn", "repec", "isbn", "handle", "nct", "urn", "uri", "dimensions"] };
var schema193 = { "type": ["string", "integer", "array"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "control#/components/schemas/Identifier" } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data))) && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema193.type }, message: "must be string,integer,array", schema: schema193.type, parentSchema: schema193, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema193, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "doi" || key0 === "pmid" || key0 === "pmc" || key0 === "arxiv" || key0 === "ads" || key0 === "ssrn" || key0 === "repec" || key0 === "isbn" || key0 === "handle" || key0 === "nct" || key0 === "urn" || key0 === "uri" || key0 === "dimensions")) {
        const err0 = { instancePath, schemaPath: "control#/components/schemas/IdentifierScheme/enum", keyword: "enum", params: { allowedValues: schema192.enum }, message: "must be equal to one of the allowed values", schema: schema192.enum, parentSchema: schema192, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema191.propertyNames, parentSchema: schema191, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate92(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema191.type, parentSchema: schema191, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema198 = { "type": "object", "description": "Mentions by number, besides those of `mentions`: spread over the time since publication, and all have come by now.", "propertyNames": { "$ref": "control#/components/schemas/MentionSource" }, "additionalProperties": { "$ref": "control#/components/schemas/NewCount" } };
var schema200 = { "type": ["integer", "object"], "minimum": 0, "maximum": 262144, "additionalProperties": false, "required": ["posts"], "description": "Posts, each of another account; or both numbers.", "properties": { "posts": { "type": "integer", "minimum": 0, "maximum": 262144 }, "accounts": { "type": "integer", "minimum": 0, "maximum": 262144, "description": "At most as many as posts." } } };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "news" || key0 === "blogs" || key0 === "policy" || key0 === "patents" || key0 === "twitter" || key0 === "peer-reviews" || key0 === "weibo" || key0 === "facebook" || key0 === "wikipedia" || key0 === "googleplus" || key0 === "linkedin" || key0 === "reddit" || key0 === "pinterest" || key0 === "f1000" || key0 === "qna" || key0 === "video" || key0 === "guidelines" || key0 === "bluesky" || key0 === "podcasts" || key0 === "syllabi" || key0 === "research-highlights" || key0 === "forums" || key0 === "delicious" || key0 === "book-reviews" || key0 === "misc")) {
        const err0 = { instancePath, schemaPath: "control#/components/schemas/MentionSource/enum", keyword: "enum", params: { allowedValues: schema146.enum }, message: "must be equal to one of the allowed values", schema: schema146.enum, parentSchema: schema146, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema198.propertyNames, parentSchema: schema198, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0))) && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "control#/components/schemas/NewCount/type", keyword: "type", params: { type: schema200.type }, message: "must be integer,object", schema: schema200.type, parentSchema: schema200, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 > 262144 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "control#/components/schemas/NewCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema200, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "control#/components/schemas/NewCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema200, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.posts === void 0) {
          const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "control#/components/schemas/NewCount/required", keyword: "required", params: { missingProperty: "posts" }, message: "must have required property 'posts'", schema: schema200.required, parentSchema: schema200, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "posts" || key2 === "accounts")) {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "control#/components/schemas/NewCount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema200, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.posts !== void 0) {
          let data1 = data0.posts;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
            const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "control#/components/schemas/NewCount/properties/posts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema200.properties.posts.type, parentSchema: schema200.properties.posts, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (typeof data1 == "number") {
            if (data1 > 262144 || isNaN(data1)) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "control#/components/schemas/NewCount/properties/posts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema200.properties.posts, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/posts", schemaPath: "control#/components/schemas/NewCount/properties/posts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema200.properties.posts, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
        if (data0.accounts !== void 0) {
          let data2 = data0.accounts;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
            const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "control#/components/schemas/NewCount/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema200.properties.accounts.type, parentSchema: schema200.properties.accounts, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (typeof data2 == "number") {
            if (data2 > 262144 || isNaN(data2)) {
              const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "control#/components/schemas/NewCount/properties/accounts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema200.properties.accounts, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/accounts", schemaPath: "control#/components/schemas/NewCount/properties/accounts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema200.properties.accounts, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema198.type, parentSchema: schema198, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema201 = { "type": "object", "additionalProperties": false, "required": ["source"], "properties": { "source": { "$ref": "control#/components/schemas/MentionSource" }, "posted_on": { "type": "string", "format": "date-time", "description": "Default is now." }, "author": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Name of the account; two mentions of one name in a source are of one account. Default is one of its own." }, "title": { "type": "string", "maxLength": 2e3 }, "summary": { "type": "string", "maxLength": 2e4 }, "url": { "type": "string", "format": "uri", "maxLength": 2e3 }, "country": { "type": "string", "pattern": "^[A-Z]{2}$", "description": "ISO 3166 alpha-2." }, "cohort": { "$ref": "control#/components/schemas/Cohort" }, "weight": { "type": "number", "minimum": 0, "maximum": 1e3, "description": "What its account adds to the score. Default is what its source adds." }, "joint": { "type": "string", "minLength": 1, "maxLength": 1e3, "description": "Names a mention of several outputs: mentions of one source, instant and name, put in with each of the outputs, are one mention." } } };
var schema203 = { "enum": ["public", "scientist", "practitioner", "communicator"] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'", schema: schema201.required, parentSchema: schema201, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema201.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema201, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (!(data0 === "news" || data0 === "blogs" || data0 === "policy" || data0 === "patents" || data0 === "twitter" || data0 === "peer-reviews" || data0 === "weibo" || data0 === "facebook" || data0 === "wikipedia" || data0 === "googleplus" || data0 === "linkedin" || data0 === "reddit" || data0 === "pinterest" || data0 === "f1000" || data0 === "qna" || data0 === "video" || data0 === "guidelines" || data0 === "bluesky" || data0 === "podcasts" || data0 === "syllabi" || data0 === "research-highlights" || data0 === "forums" || data0 === "delicious" || data0 === "book-reviews" || data0 === "misc")) {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "control#/components/schemas/MentionSource/enum", keyword: "enum", params: { allowedValues: schema146.enum }, message: "must be equal to one of the allowed values", schema: schema146.enum, parentSchema: schema146, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.posted_on !== void 0) {
      let data1 = data.posted_on;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err3 = { instancePath: instancePath + "/posted_on", schemaPath: "#/properties/posted_on/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"', schema: "date-time", parentSchema: schema201.properties.posted_on, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/posted_on", schemaPath: "#/properties/posted_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.posted_on.type, parentSchema: schema201.properties.posted_on, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.author !== void 0) {
      let data2 = data.author;
      if (typeof data2 === "string") {
        if (func1(data2) > 1e3) {
          const err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema201.properties.author, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.author, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.author.type, parentSchema: schema201.properties.author, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema201.properties.title, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.title.type, parentSchema: schema201.properties.title, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data4 = data.summary;
      if (typeof data4 === "string") {
        if (func1(data4) > 2e4) {
          const err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema201.properties.summary, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.summary.type, parentSchema: schema201.properties.summary, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data5 = data.url;
      if (typeof data5 === "string") {
        if (func1(data5) > 2e3) {
          const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema201.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!formats6(data5)) {
          const err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"', schema: "uri", parentSchema: schema201.properties.url, data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.url.type, parentSchema: schema201.properties.url, data: data5 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.country !== void 0) {
      let data6 = data.country;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err15 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"', schema: "^[A-Z]{2}$", parentSchema: schema201.properties.country, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.country.type, parentSchema: schema201.properties.country, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.cohort !== void 0) {
      let data7 = data.cohort;
      if (!(data7 === "public" || data7 === "scientist" || data7 === "practitioner" || data7 === "communicator")) {
        const err17 = { instancePath: instancePath + "/cohort", schemaPath: "control#/components/schemas/Cohort/enum", keyword: "enum", params: { allowedValues: schema203.enum }, message: "must be equal to one of the allowed values", schema: schema203.enum, parentSchema: schema203, data: data7 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.weight !== void 0) {
      let data8 = data.weight;
      if (typeof data8 == "number") {
        if (data8 > 1e3 || isNaN(data8)) {
          const err18 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema201.properties.weight, data: data8 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err19 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema201.properties.weight, data: data8 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/weight", schemaPath: "#/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema201.properties.weight.type, parentSchema: schema201.properties.weight, data: data8 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.joint !== void 0) {
      let data9 = data.joint;
      if (typeof data9 === "string") {
        if (func1(data9) > 1e3) {
          const err21 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema201.properties.joint, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err22 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema201.properties.joint, data: data9 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema201.properties.joint.type, parentSchema: schema201.properties.joint, data: data9 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema201.type, parentSchema: schema201, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema177.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema177, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.doi !== void 0) {
      let data0 = data.doi;
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/doi", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err2 = { instancePath: instancePath + "/doi", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/doi", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.pmid !== void 0) {
      let data1 = data.pmid;
      if (typeof data1 !== "string" && !(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)))) {
        const err4 = { instancePath: instancePath + "/pmid", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func1(data1) > 500) {
          const err5 = { instancePath: instancePath + "/pmid", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err6 = { instancePath: instancePath + "/pmid", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.pmc !== void 0) {
      let data2 = data.pmc;
      if (typeof data2 !== "string" && !(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)))) {
        const err7 = { instancePath: instancePath + "/pmc", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func1(data2) > 500) {
          const err8 = { instancePath: instancePath + "/pmc", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err9 = { instancePath: instancePath + "/pmc", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.arxiv !== void 0) {
      let data3 = data.arxiv;
      if (typeof data3 !== "string" && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)))) {
        const err10 = { instancePath: instancePath + "/arxiv", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (func1(data3) > 500) {
          const err11 = { instancePath: instancePath + "/arxiv", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data3) < 1) {
          const err12 = { instancePath: instancePath + "/arxiv", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.ads !== void 0) {
      let data4 = data.ads;
      if (typeof data4 !== "string" && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)))) {
        const err13 = { instancePath: instancePath + "/ads", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func1(data4) > 500) {
          const err14 = { instancePath: instancePath + "/ads", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err15 = { instancePath: instancePath + "/ads", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.ssrn !== void 0) {
      let data5 = data.ssrn;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)))) {
        const err16 = { instancePath: instancePath + "/ssrn", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data5 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data5 === "string") {
        if (func1(data5) > 500) {
          const err17 = { instancePath: instancePath + "/ssrn", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (func1(data5) < 1) {
          const err18 = { instancePath: instancePath + "/ssrn", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.repec !== void 0) {
      let data6 = data.repec;
      if (typeof data6 !== "string" && !(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)))) {
        const err19 = { instancePath: instancePath + "/repec", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data6 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func1(data6) > 500) {
          const err20 = { instancePath: instancePath + "/repec", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data6 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (func1(data6) < 1) {
          const err21 = { instancePath: instancePath + "/repec", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data6 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.isbn !== void 0) {
      let data7 = data.isbn;
      if (typeof data7 !== "string" && !(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)))) {
        const err22 = { instancePath: instancePath + "/isbn", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data7 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func1(data7) > 500) {
          const err23 = { instancePath: instancePath + "/isbn", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data7 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (func1(data7) < 1) {
          const err24 = { instancePath: instancePath + "/isbn", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data7 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.handle !== void 0) {
      let data8 = data.handle;
      if (typeof data8 !== "string" && !(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)))) {
        const err25 = { instancePath: instancePath + "/handle", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data8 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func1(data8) > 500) {
          const err26 = { instancePath: instancePath + "/handle", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (func1(data8) < 1) {
          const err27 = { instancePath: instancePath + "/handle", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data8 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.nct !== void 0) {
      let data9 = data.nct;
      if (typeof data9 !== "string" && !(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)))) {
        const err28 = { instancePath: instancePath + "/nct", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func1(data9) > 500) {
          const err29 = { instancePath: instancePath + "/nct", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (func1(data9) < 1) {
          const err30 = { instancePath: instancePath + "/nct", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      }
    }
    if (data.urn !== void 0) {
      let data10 = data.urn;
      if (typeof data10 !== "string" && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)))) {
        const err31 = { instancePath: instancePath + "/urn", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 500) {
          const err32 = { instancePath: instancePath + "/urn", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data10 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (func1(data10) < 1) {
          const err33 = { instancePath: instancePath + "/urn", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data10 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
    }
    if (data.uri !== void 0) {
      let data11 = data.uri;
      if (typeof data11 !== "string" && !(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)))) {
        const err34 = { instancePath: instancePath + "/uri", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func1(data11) > 500) {
          const err35 = { instancePath: instancePath + "/uri", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data11 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (func1(data11) < 1) {
          const err36 = { instancePath: instancePath + "/uri", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data11 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data12 = data.dimensions;
      if (typeof data12 !== "string" && !(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)))) {
        const err37 = { instancePath: instancePath + "/dimensions", schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data12 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (func1(data12) > 500) {
          const err38 = { instancePath: instancePath + "/dimensions", schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data12 };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (func1(data12) < 1) {
          const err39 = { instancePath: instancePath + "/dimensions", schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.identifiers !== void 0) {
      if (!validate91(data.identifiers, { instancePath: instancePath + "/identifiers", parentData: data, parentDataProperty: "identifiers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (!(data14 === "article" || data14 === "book" || data14 === "chapter" || data14 === "dataset" || data14 === "news" || data14 === "clinical-trial")) {
        const err40 = { instancePath: instancePath + "/type", schemaPath: "control#/components/schemas/OutputType/enum", keyword: "enum", params: { allowedValues: schema195.enum }, message: "must be equal to one of the allowed values", schema: schema195.enum, parentSchema: schema195, data: data14 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data15 = data.title;
      if (typeof data15 === "string") {
        if (func1(data15) > 2e3) {
          const err41 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema177.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (func1(data15) < 1) {
          const err42 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema177.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      } else {
        const err43 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.title.type, parentSchema: schema177.properties.title, data: data15 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data16 = data.journal;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.title === void 0) {
          const err44 = { instancePath: instancePath + "/journal", schemaPath: "control#/components/schemas/NewJournal/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema196.required, parentSchema: schema196, data: data16 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(key1 === "title" || key1 === "issns" || key1 === "publisher")) {
            const err45 = { instancePath: instancePath + "/journal", schemaPath: "control#/components/schemas/NewJournal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema196, data: data16 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data16.title !== void 0) {
          let data17 = data16.title;
          if (typeof data17 === "string") {
            if (func1(data17) > 1e3) {
              const err46 = { instancePath: instancePath + "/journal/title", schemaPath: "control#/components/schemas/NewJournal/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema196.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (func1(data17) < 1) {
              const err47 = { instancePath: instancePath + "/journal/title", schemaPath: "control#/components/schemas/NewJournal/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema196.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/journal/title", schemaPath: "control#/components/schemas/NewJournal/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.properties.title.type, parentSchema: schema196.properties.title, data: data17 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data16.issns !== void 0) {
          let data18 = data16.issns;
          if (Array.isArray(data18)) {
            if (data18.length > 10) {
              const err49 = { instancePath: instancePath + "/journal/issns", schemaPath: "control#/components/schemas/NewJournal/properties/issns/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema196.properties.issns, data: data18 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                  const err50 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "control#/components/schemas/NewJournal/properties/issns/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-?\\d{3}[\\dXx]$" }, message: 'must match pattern "^\\d{4}-?\\d{3}[\\dXx]$"', schema: "^\\d{4}-?\\d{3}[\\dXx]$", parentSchema: schema196.properties.issns.items, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "control#/components/schemas/NewJournal/properties/issns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.properties.issns.items.type, parentSchema: schema196.properties.issns.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/journal/issns", schemaPath: "control#/components/schemas/NewJournal/properties/issns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema196.properties.issns.type, parentSchema: schema196.properties.issns, data: data18 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data16.publisher !== void 0) {
          let data20 = data16.publisher;
          if (typeof data20 === "string") {
            if (func1(data20) > 1e3) {
              const err53 = { instancePath: instancePath + "/journal/publisher", schemaPath: "control#/components/schemas/NewJournal/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema196.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (func1(data20) < 1) {
              const err54 = { instancePath: instancePath + "/journal/publisher", schemaPath: "control#/components/schemas/NewJournal/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema196.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/journal/publisher", schemaPath: "control#/components/schemas/NewJournal/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema196.properties.publisher.type, parentSchema: schema196.properties.publisher, data: data20 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/journal", schemaPath: "control#/components/schemas/NewJournal/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema196.type, parentSchema: schema196, data: data16 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.published_on !== void 0) {
      let data21 = data.published_on;
      if (typeof data21 === "string") {
        if (!formats12.validate(data21)) {
          const err57 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema177.properties.published_on, data: data21 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
      } else {
        const err58 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.published_on.type, parentSchema: schema177.properties.published_on, data: data21 };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data22 = data.authors;
      if (Array.isArray(data22)) {
        if (data22.length > 5e3) {
          const err59 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items", schema: 5e3, parentSchema: schema177.properties.authors, data: data22 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (typeof data23 === "string") {
            if (func1(data23) > 1e3) {
              const err60 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema177.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (func1(data23) < 1) {
              const err61 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema177.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.authors.items.type, parentSchema: schema177.properties.authors.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema177.properties.authors.type, parentSchema: schema177.properties.authors, data: data22 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.abstract !== void 0) {
      let data24 = data.abstract;
      if (typeof data24 === "string") {
        if (func1(data24) > 2e4) {
          const err64 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema177.properties.abstract, data: data24 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      } else {
        const err65 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema177.properties.abstract.type, parentSchema: schema177.properties.abstract, data: data24 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.open_access !== void 0) {
      let data25 = data.open_access;
      if (!(data25 === "gold" || data25 === "green" || data25 === "hybrid" || data25 === "bronze" || data25 === "closed")) {
        const err66 = { instancePath: instancePath + "/open_access", schemaPath: "control#/components/schemas/OpenAccess/enum", keyword: "enum", params: { allowedValues: schema197.enum }, message: "must be equal to one of the allowed values", schema: schema197.enum, parentSchema: schema197, data: data25 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate95(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      let data27 = data.mentions;
      if (Array.isArray(data27)) {
        if (data27.length > 1e4) {
          const err67 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", schema: 1e4, parentSchema: schema177.properties.mentions, data: data27 };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate97(data27[i2], { instancePath: instancePath + "/mentions/" + i2, parentData: data27, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema177.properties.mentions.type, parentSchema: schema177.properties.mentions, data: data27 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.readers !== void 0) {
      let data29 = data.readers;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key2 in data29) {
          if (!(key2 === "mendeley" || key2 === "citeulike" || key2 === "connotea")) {
            const err69 = { instancePath: instancePath + "/readers", schemaPath: "control#/components/schemas/NewReaders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema204, data: data29 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data29.mendeley !== void 0) {
          let data30 = data29.mendeley;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)))) {
            const err70 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.mendeley.type, parentSchema: schema204.properties.mendeley, data: data30 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data30 == "number") {
            if (data30 > 1e7 || isNaN(data30)) {
              const err71 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              const err72 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data29.citeulike !== void 0) {
          let data31 = data29.citeulike;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)))) {
            const err73 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.citeulike.type, parentSchema: schema204.properties.citeulike, data: data31 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data31 == "number") {
            if (data31 > 1e7 || isNaN(data31)) {
              const err74 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err75 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          }
        }
        if (data29.connotea !== void 0) {
          let data32 = data29.connotea;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)))) {
            const err76 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.connotea.type, parentSchema: schema204.properties.connotea, data: data32 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (typeof data32 == "number") {
            if (data32 > 1e7 || isNaN(data32)) {
              const err77 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err78 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
        }
      } else {
        const err79 = { instancePath: instancePath + "/readers", schemaPath: "control#/components/schemas/NewReaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema204.type, parentSchema: schema204, data: data29 };
        if (vErrors === null) {
          vErrors = [err79];
        } else {
          vErrors.push(err79);
        }
        errors++;
      }
    }
    if (data.cohorts !== void 0) {
      let data33 = data.cohorts;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key3 in data33) {
          if (!(key3 === "public" || key3 === "scientist" || key3 === "practitioner" || key3 === "communicator")) {
            const err80 = { instancePath: instancePath + "/cohorts", schemaPath: "control#/components/schemas/NewCohorts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema205, data: data33 };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
        if (data33.public !== void 0) {
          let data34 = data33.public;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)))) {
            const err81 = { instancePath: instancePath + "/cohorts/public", schemaPath: "control#/components/schemas/NewCohorts/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema205.properties.public.type, parentSchema: schema205.properties.public, data: data34 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (typeof data34 == "number") {
            if (data34 > 262144 || isNaN(data34)) {
              const err82 = { instancePath: instancePath + "/cohorts/public", schemaPath: "control#/components/schemas/NewCohorts/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema205.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              const err83 = { instancePath: instancePath + "/cohorts/public", schemaPath: "control#/components/schemas/NewCohorts/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema205.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
        }
        if (data33.scientist !== void 0) {
          let data35 = data33.scientist;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)))) {
            const err84 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "control#/components/schemas/NewCohorts/properties/scientist/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema205.properties.scientist.type, parentSchema: schema205.properties.scientist, data: data35 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (typeof data35 == "number") {
            if (data35 > 262144 || isNaN(data35)) {
              const err85 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "control#/components/schemas/NewCohorts/properties/scientist/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema205.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              const err86 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "control#/components/schemas/NewCohorts/properties/scientist/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema205.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          }
        }
        if (data33.practitioner !== void 0) {
          let data36 = data33.practitioner;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)))) {
            const err87 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "control#/components/schemas/NewCohorts/properties/practitioner/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema205.properties.practitioner.type, parentSchema: schema205.properties.practitioner, data: data36 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data36 == "number") {
            if (data36 > 262144 || isNaN(data36)) {
              const err88 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "control#/components/schemas/NewCohorts/properties/practitioner/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema205.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data36 < 0 || isNaN(data36)) {
              const err89 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "control#/components/schemas/NewCohorts/properties/practitioner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema205.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
        }
        if (data33.communicator !== void 0) {
          let data37 = data33.communicator;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)))) {
            const err90 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "control#/components/schemas/NewCohorts/properties/communicator/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema205.properties.communicator.type, parentSchema: schema205.properties.communicator, data: data37 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 262144 || isNaN(data37)) {
              const err91 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "control#/components/schemas/NewCohorts/properties/communicator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema205.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err92 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "control#/components/schemas/NewCohorts/properties/communicator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema205.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/cohorts", schemaPath: "control#/components/schemas/NewCohorts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema205.type, parentSchema: schema205, data: data33 };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
  } else {
    const err94 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema177.type, parentSchema: schema177, data };
    if (vErrors === null) {
      vErrors = [err94];
    } else {
      vErrors.push(err94);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length > 1e3) {
        const err1 = { instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema176.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema176.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate90(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema176.then.type, parentSchema: schema176.then, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema176.if, parentSchema: schema176, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate89.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate89.evaluated.props;
    var items0 = validate89.evaluated.items;
  }
  validate88.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate88.evaluated = { "dynamicProps": true, "dynamicItems": true };
var validateChangeOutput = validate102;
var schema207 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "doi": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "pmid": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "pmc": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "arxiv": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "ads": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "ssrn": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "repec": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "isbn": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "handle": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "nct": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "urn": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "uri": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "dimensions": { "$ref": "control#/components/schemas/ChangedIdentifiers" }, "identifiers": { "$ref": "control#/components/schemas/IdentifierChange" }, "type": { "$ref": "control#/components/schemas/OutputType" }, "title": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "journal": { "type": ["object", "null"], "additionalProperties": false, "required": ["title"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "issns": { "type": "array", "maxItems": 10, "items": { "type": "string", "pattern": "^\\d{4}-?\\d{3}[\\dXx]$" } }, "publisher": { "type": "string", "minLength": 1, "maxLength": 1e3 } } }, "published_on": { "type": "string", "format": "date" }, "authors": { "type": "array", "maxItems": 5e3, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 } }, "abstract": { "type": ["string", "null"], "maxLength": 2e4 }, "open_access": { "enum": ["gold", "green", "hybrid", "bronze", "closed", null] }, "counts": { "$ref": "control#/components/schemas/NewCounts" }, "mentions": { "type": "array", "maxItems": 1e4, "items": { "$ref": "control#/components/schemas/NewMention" } }, "readers": { "$ref": "control#/components/schemas/NewReaders" }, "cohorts": { "type": ["object", "null"], "additionalProperties": false, "properties": { "public": { "type": "integer", "minimum": 0, "maximum": 262144 }, "scientist": { "type": "integer", "minimum": 0, "maximum": 262144 }, "practitioner": { "type": "integer", "minimum": 0, "maximum": 262144 }, "communicator": { "type": "integer", "minimum": 0, "maximum": 262144 } } } } };
var schema208 = { "type": ["string", "integer", "array", "null"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 20, "items": { "$ref": "control#/components/schemas/Identifier" } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(typeof data == "number" && (!(data % 1) && !isNaN(data))) && !Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema208.type }, message: "must be string,integer,array,null", schema: schema208.type, parentSchema: schema208, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func1(data) > 500) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (Array.isArray(data)) {
    if (data.length > 20) {
      const err3 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.length < 1) {
      const err4 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema208, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string" && !(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/type", keyword: "type", params: { type: schema178.type }, message: "must be string,integer", schema: schema178.type, parentSchema: schema178, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func1(data0) > 500) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "control#/components/schemas/Identifier/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema178, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema210 = { "type": "object", "minProperties": 1, "description": "Takes the place of all identifiers of the scheme; null takes them away.", "propertyNames": { "$ref": "control#/components/schemas/IdentifierScheme" }, "additionalProperties": { "$ref": "control#/components/schemas/ChangedIdentifiers" } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema210, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (!(key0 === "doi" || key0 === "pmid" || key0 === "pmc" || key0 === "arxiv" || key0 === "ads" || key0 === "ssrn" || key0 === "repec" || key0 === "isbn" || key0 === "handle" || key0 === "nct" || key0 === "urn" || key0 === "uri" || key0 === "dimensions")) {
        const err1 = { instancePath, schemaPath: "control#/components/schemas/IdentifierScheme/enum", keyword: "enum", params: { allowedValues: schema192.enum }, message: "must be equal to one of the allowed values", schema: schema192.enum, parentSchema: schema192, data: key0, propertyName: key0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema210.propertyNames, parentSchema: schema210, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate104(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema210.type, parentSchema: schema210, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
validate118.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema207, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema207.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema207, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.doi !== void 0) {
      if (!validate104(data.doi, { instancePath: instancePath + "/doi", parentData: data, parentDataProperty: "doi", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.pmid !== void 0) {
      if (!validate104(data.pmid, { instancePath: instancePath + "/pmid", parentData: data, parentDataProperty: "pmid", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.pmc !== void 0) {
      if (!validate104(data.pmc, { instancePath: instancePath + "/pmc", parentData: data, parentDataProperty: "pmc", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.arxiv !== void 0) {
      if (!validate104(data.arxiv, { instancePath: instancePath + "/arxiv", parentData: data, parentDataProperty: "arxiv", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.ads !== void 0) {
      if (!validate104(data.ads, { instancePath: instancePath + "/ads", parentData: data, parentDataProperty: "ads", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.ssrn !== void 0) {
      if (!validate104(data.ssrn, { instancePath: instancePath + "/ssrn", parentData: data, parentDataProperty: "ssrn", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.repec !== void 0) {
      if (!validate104(data.repec, { instancePath: instancePath + "/repec", parentData: data, parentDataProperty: "repec", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.isbn !== void 0) {
      if (!validate104(data.isbn, { instancePath: instancePath + "/isbn", parentData: data, parentDataProperty: "isbn", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.handle !== void 0) {
      if (!validate104(data.handle, { instancePath: instancePath + "/handle", parentData: data, parentDataProperty: "handle", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.nct !== void 0) {
      if (!validate104(data.nct, { instancePath: instancePath + "/nct", parentData: data, parentDataProperty: "nct", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.urn !== void 0) {
      if (!validate104(data.urn, { instancePath: instancePath + "/urn", parentData: data, parentDataProperty: "urn", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.uri !== void 0) {
      if (!validate104(data.uri, { instancePath: instancePath + "/uri", parentData: data, parentDataProperty: "uri", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.dimensions !== void 0) {
      if (!validate104(data.dimensions, { instancePath: instancePath + "/dimensions", parentData: data, parentDataProperty: "dimensions", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifiers !== void 0) {
      if (!validate118(data.identifiers, { instancePath: instancePath + "/identifiers", parentData: data, parentDataProperty: "identifiers", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data14 = data.type;
      if (!(data14 === "article" || data14 === "book" || data14 === "chapter" || data14 === "dataset" || data14 === "news" || data14 === "clinical-trial")) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "control#/components/schemas/OutputType/enum", keyword: "enum", params: { allowedValues: schema195.enum }, message: "must be equal to one of the allowed values", schema: schema195.enum, parentSchema: schema195, data: data14 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data15 = data.title;
      if (typeof data15 === "string") {
        if (func1(data15) > 2e3) {
          const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema207.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data15) < 1) {
          const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema207.properties.title, data: data15 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.title.type, parentSchema: schema207.properties.title, data: data15 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.journal !== void 0) {
      let data16 = data.journal;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err6 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/type", keyword: "type", params: { type: schema207.properties.journal.type }, message: "must be object,null", schema: schema207.properties.journal.type, parentSchema: schema207.properties.journal, data: data16 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.title === void 0) {
          const err7 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema207.properties.journal.required, parentSchema: schema207.properties.journal, data: data16 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        for (const key1 in data16) {
          if (!(key1 === "title" || key1 === "issns" || key1 === "publisher")) {
            const err8 = { instancePath: instancePath + "/journal", schemaPath: "#/properties/journal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema207.properties.journal, data: data16 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data16.title !== void 0) {
          let data17 = data16.title;
          if (typeof data17 === "string") {
            if (func1(data17) > 1e3) {
              const err9 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema207.properties.journal.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func1(data17) < 1) {
              const err10 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema207.properties.journal.properties.title, data: data17 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/journal/title", schemaPath: "#/properties/journal/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.journal.properties.title.type, parentSchema: schema207.properties.journal.properties.title, data: data17 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data16.issns !== void 0) {
          let data18 = data16.issns;
          if (Array.isArray(data18)) {
            if (data18.length > 10) {
              const err12 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/properties/journal/properties/issns/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema207.properties.journal.properties.issns, data: data18 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (typeof data19 === "string") {
                if (!pattern4.test(data19)) {
                  const err13 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/properties/journal/properties/issns/items/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-?\\d{3}[\\dXx]$" }, message: 'must match pattern "^\\d{4}-?\\d{3}[\\dXx]$"', schema: "^\\d{4}-?\\d{3}[\\dXx]$", parentSchema: schema207.properties.journal.properties.issns.items, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/journal/issns/" + i0, schemaPath: "#/properties/journal/properties/issns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.journal.properties.issns.items.type, parentSchema: schema207.properties.journal.properties.issns.items, data: data19 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/journal/issns", schemaPath: "#/properties/journal/properties/issns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema207.properties.journal.properties.issns.type, parentSchema: schema207.properties.journal.properties.issns, data: data18 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data16.publisher !== void 0) {
          let data20 = data16.publisher;
          if (typeof data20 === "string") {
            if (func1(data20) > 1e3) {
              const err16 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema207.properties.journal.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (func1(data20) < 1) {
              const err17 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema207.properties.journal.properties.publisher, data: data20 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/journal/publisher", schemaPath: "#/properties/journal/properties/publisher/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.journal.properties.publisher.type, parentSchema: schema207.properties.journal.properties.publisher, data: data20 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.published_on !== void 0) {
      let data21 = data.published_on;
      if (typeof data21 === "string") {
        if (!formats12.validate(data21)) {
          const err19 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: schema207.properties.published_on, data: data21 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/published_on", schemaPath: "#/properties/published_on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.published_on.type, parentSchema: schema207.properties.published_on, data: data21 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.authors !== void 0) {
      let data22 = data.authors;
      if (Array.isArray(data22)) {
        if (data22.length > 5e3) {
          const err21 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items", schema: 5e3, parentSchema: schema207.properties.authors, data: data22 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (typeof data23 === "string") {
            if (func1(data23) > 1e3) {
              const err22 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema207.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (func1(data23) < 1) {
              const err23 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema207.properties.authors.items, data: data23 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/authors/" + i1, schemaPath: "#/properties/authors/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema207.properties.authors.items.type, parentSchema: schema207.properties.authors.items, data: data23 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema207.properties.authors.type, parentSchema: schema207.properties.authors, data: data22 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.abstract !== void 0) {
      let data24 = data.abstract;
      if (typeof data24 !== "string" && data24 !== null) {
        const err26 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/type", keyword: "type", params: { type: schema207.properties.abstract.type }, message: "must be string,null", schema: schema207.properties.abstract.type, parentSchema: schema207.properties.abstract, data: data24 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      if (typeof data24 === "string") {
        if (func1(data24) > 2e4) {
          const err27 = { instancePath: instancePath + "/abstract", schemaPath: "#/properties/abstract/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema207.properties.abstract, data: data24 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      }
    }
    if (data.open_access !== void 0) {
      let data25 = data.open_access;
      if (!(data25 === "gold" || data25 === "green" || data25 === "hybrid" || data25 === "bronze" || data25 === "closed" || data25 === null)) {
        const err28 = { instancePath: instancePath + "/open_access", schemaPath: "#/properties/open_access/enum", keyword: "enum", params: { allowedValues: schema207.properties.open_access.enum }, message: "must be equal to one of the allowed values", schema: schema207.properties.open_access.enum, parentSchema: schema207.properties.open_access, data: data25 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.counts !== void 0) {
      if (!validate95(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentions !== void 0) {
      let data27 = data.mentions;
      if (Array.isArray(data27)) {
        if (data27.length > 1e4) {
          const err29 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items", schema: 1e4, parentSchema: schema207.properties.mentions, data: data27 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate97(data27[i2], { instancePath: instancePath + "/mentions/" + i2, parentData: data27, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/mentions", schemaPath: "#/properties/mentions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema207.properties.mentions.type, parentSchema: schema207.properties.mentions, data: data27 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.readers !== void 0) {
      let data29 = data.readers;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (const key2 in data29) {
          if (!(key2 === "mendeley" || key2 === "citeulike" || key2 === "connotea")) {
            const err31 = { instancePath: instancePath + "/readers", schemaPath: "control#/components/schemas/NewReaders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema204, data: data29 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data29.mendeley !== void 0) {
          let data30 = data29.mendeley;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)))) {
            const err32 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.mendeley.type, parentSchema: schema204.properties.mendeley, data: data30 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data30 == "number") {
            if (data30 > 1e7 || isNaN(data30)) {
              const err33 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              const err34 = { instancePath: instancePath + "/readers/mendeley", schemaPath: "control#/components/schemas/NewReaders/properties/mendeley/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.mendeley, data: data30 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data29.citeulike !== void 0) {
          let data31 = data29.citeulike;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)))) {
            const err35 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.citeulike.type, parentSchema: schema204.properties.citeulike, data: data31 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data31 == "number") {
            if (data31 > 1e7 || isNaN(data31)) {
              const err36 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err37 = { instancePath: instancePath + "/readers/citeulike", schemaPath: "control#/components/schemas/NewReaders/properties/citeulike/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.citeulike, data: data31 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
        if (data29.connotea !== void 0) {
          let data32 = data29.connotea;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)))) {
            const err38 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema204.properties.connotea.type, parentSchema: schema204.properties.connotea, data: data32 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data32 == "number") {
            if (data32 > 1e7 || isNaN(data32)) {
              const err39 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 }, message: "must be <= 10000000", schema: 1e7, parentSchema: schema204.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err40 = { instancePath: instancePath + "/readers/connotea", schemaPath: "control#/components/schemas/NewReaders/properties/connotea/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema204.properties.connotea, data: data32 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/readers", schemaPath: "control#/components/schemas/NewReaders/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema204.type, parentSchema: schema204, data: data29 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.cohorts !== void 0) {
      let data33 = data.cohorts;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
        const err42 = { instancePath: instancePath + "/cohorts", schemaPath: "#/properties/cohorts/type", keyword: "type", params: { type: schema207.properties.cohorts.type }, message: "must be object,null", schema: schema207.properties.cohorts.type, parentSchema: schema207.properties.cohorts, data: data33 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key3 in data33) {
          if (!(key3 === "public" || key3 === "scientist" || key3 === "practitioner" || key3 === "communicator")) {
            const err43 = { instancePath: instancePath + "/cohorts", schemaPath: "#/properties/cohorts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema207.properties.cohorts, data: data33 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data33.public !== void 0) {
          let data34 = data33.public;
          if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)))) {
            const err44 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema207.properties.cohorts.properties.public.type, parentSchema: schema207.properties.cohorts.properties.public, data: data34 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
          if (typeof data34 == "number") {
            if (data34 > 262144 || isNaN(data34)) {
              const err45 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema207.properties.cohorts.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data34 < 0 || isNaN(data34)) {
              const err46 = { instancePath: instancePath + "/cohorts/public", schemaPath: "#/properties/cohorts/properties/public/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema207.properties.cohorts.properties.public, data: data34 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data33.scientist !== void 0) {
          let data35 = data33.scientist;
          if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)))) {
            const err47 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema207.properties.cohorts.properties.scientist.type, parentSchema: schema207.properties.cohorts.properties.scientist, data: data35 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          if (typeof data35 == "number") {
            if (data35 > 262144 || isNaN(data35)) {
              const err48 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema207.properties.cohorts.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data35 < 0 || isNaN(data35)) {
              const err49 = { instancePath: instancePath + "/cohorts/scientist", schemaPath: "#/properties/cohorts/properties/scientist/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema207.properties.cohorts.properties.scientist, data: data35 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data33.practitioner !== void 0) {
          let data36 = data33.practitioner;
          if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)))) {
            const err50 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema207.properties.cohorts.properties.practitioner.type, parentSchema: schema207.properties.cohorts.properties.practitioner, data: data36 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data36 == "number") {
            if (data36 > 262144 || isNaN(data36)) {
              const err51 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema207.properties.cohorts.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data36 < 0 || isNaN(data36)) {
              const err52 = { instancePath: instancePath + "/cohorts/practitioner", schemaPath: "#/properties/cohorts/properties/practitioner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema207.properties.cohorts.properties.practitioner, data: data36 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data33.communicator !== void 0) {
          let data37 = data33.communicator;
          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)))) {
            const err53 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema207.properties.cohorts.properties.communicator.type, parentSchema: schema207.properties.cohorts.properties.communicator, data: data37 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data37 == "number") {
            if (data37 > 262144 || isNaN(data37)) {
              const err54 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/maximum", keyword: "maximum", params: { comparison: "<=", limit: 262144 }, message: "must be <= 262144", schema: 262144, parentSchema: schema207.properties.cohorts.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data37 < 0 || isNaN(data37)) {
              const err55 = { instancePath: instancePath + "/cohorts/communicator", schemaPath: "#/properties/cohorts/properties/communicator/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema207.properties.cohorts.properties.communicator, data: data37 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema207.type, parentSchema: schema207, data };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
    errors = vErrors.length;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var validateAddMentions = validate124;
var schema215 = { "description": "One, or a list.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "maxItems": 1e3, "items": { "$ref": "control#/components/schemas/NewMention" } }, "else": { "$ref": "control#/components/schemas/NewMention" } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length > 1e3) {
        const err1 = { instancePath, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema215.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema215.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate97(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema215.then.type, parentSchema: schema215.then, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate97(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema215.if, parentSchema: schema215, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate125.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate125.evaluated = { "dynamicProps": true, "dynamicItems": true };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate125(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
    errors = vErrors.length;
  } else {
    var props0 = validate125.evaluated.props;
    var items0 = validate125.evaluated.items;
  }
  validate124.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate124.evaluated = { "dynamicProps": true, "dynamicItems": true };
var validateAddWorld = validate129;
var schema217 = { "type": "object", "additionalProperties": false, "properties": { "id": { "$ref": "control#/components/schemas/WorldId" }, "scenario": { "type": "string", "description": "Name of a scenario. Default is the one that the server was started with." } } };
var schema218 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "description": "Letters, digits, dots, hyphens and underscores; 64 at most." };
var pattern18 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "scenario")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema217, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern18.test(data0)) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "control#/components/schemas/WorldId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"', schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", parentSchema: schema218, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "control#/components/schemas/WorldId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema218.type, parentSchema: schema218, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scenario !== void 0) {
      let data1 = data.scenario;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/scenario", schemaPath: "#/properties/scenario/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema217.properties.scenario.type, parentSchema: schema217.properties.scenario, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema217.type, parentSchema: schema217, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
validate130.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
    errors = vErrors.length;
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validateAddAccount,
  validateAddKey,
  validateAddMentions,
  validateAddOutputs,
  validateAddWorld,
  validateAdvanceClock,
  validateChangeAccount,
  validateChangeKey,
  validateChangeOutput,
  validateScenario,
  validateSetAccess,
  validateSetClock,
  validateSetExplorerRules,
  validateSetLimits,
  validateSpendQuota
};
