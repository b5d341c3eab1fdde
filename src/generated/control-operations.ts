// Made by `npm run generate`. Do not edit: change openapi/ or scenarios/ instead.
import type { SpecOperation } from '../world/traffic/spec-operation.js';

export const CONTROL_OPERATIONS: readonly SpecOperation[] = [
  {
    "operation": "getHealth",
    "method": "GET",
    "paths": [
      "/health"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "resetWorld",
    "method": "POST",
    "paths": [
      "/reset"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "resetPart",
    "method": "POST",
    "paths": [
      "/reset/{part}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getState",
    "method": "GET",
    "paths": [
      "/state"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "restoreState",
    "method": "PUT",
    "paths": [
      "/state"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getRecording",
    "method": "GET",
    "paths": [
      "/recording"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "startRecording",
    "method": "PUT",
    "paths": [
      "/recording"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "endRecording",
    "method": "DELETE",
    "paths": [
      "/recording"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getClock",
    "method": "GET",
    "paths": [
      "/clock"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "setClock",
    "method": "PUT",
    "paths": [
      "/clock"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "advanceClock",
    "method": "POST",
    "paths": [
      "/clock/advance"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "collectEvents",
    "method": "POST",
    "paths": [
      "/collect"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listAccounts",
    "method": "GET",
    "paths": [
      "/accounts"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addAccount",
    "method": "POST",
    "paths": [
      "/accounts"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeAccount",
    "method": "DELETE",
    "paths": [
      "/accounts/{email}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "changeAccount",
    "method": "PATCH",
    "paths": [
      "/accounts/{email}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "confirmAccount",
    "method": "POST",
    "paths": [
      "/accounts/{email}/confirm"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "approveAccount",
    "method": "POST",
    "paths": [
      "/accounts/{email}/approve"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "expireTokens",
    "method": "POST",
    "paths": [
      "/tokens/expire"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getAccess",
    "method": "GET",
    "paths": [
      "/access"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "setAccess",
    "method": "PUT",
    "paths": [
      "/access"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getLimits",
    "method": "GET",
    "paths": [
      "/limits"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "setLimits",
    "method": "PUT",
    "paths": [
      "/limits"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "clearLimits",
    "method": "DELETE",
    "paths": [
      "/limits"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "spendCalls",
    "method": "POST",
    "paths": [
      "/limits/spend"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listKeys",
    "method": "GET",
    "paths": [
      "/keys"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addKey",
    "method": "POST",
    "paths": [
      "/keys"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeKey",
    "method": "DELETE",
    "paths": [
      "/keys/{key}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "changeKey",
    "method": "PATCH",
    "paths": [
      "/keys/{key}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "spendQuota",
    "method": "POST",
    "paths": [
      "/keys/{key}/spend"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getExplorer",
    "method": "GET",
    "paths": [
      "/explorer"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "setExplorerRules",
    "method": "PUT",
    "paths": [
      "/explorer/rules"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addExplorerAccount",
    "method": "POST",
    "paths": [
      "/explorer/accounts"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeExplorerAccount",
    "method": "DELETE",
    "paths": [
      "/explorer/accounts/{name}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "changeExplorerAccount",
    "method": "PATCH",
    "paths": [
      "/explorer/accounts/{name}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "resetExplorerAccount",
    "method": "POST",
    "paths": [
      "/explorer/accounts/{name}/reset"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listOutputs",
    "method": "GET",
    "paths": [
      "/outputs"
    ],
    "spanning": [],
    "query": [
      {
        "name": "id"
      },
      {
        "name": "doi"
      },
      {
        "name": "pmid"
      },
      {
        "name": "pmc"
      },
      {
        "name": "arxiv"
      },
      {
        "name": "ads"
      },
      {
        "name": "ssrn"
      },
      {
        "name": "repec"
      },
      {
        "name": "isbn"
      },
      {
        "name": "handle"
      },
      {
        "name": "nct"
      },
      {
        "name": "urn"
      },
      {
        "name": "uri"
      },
      {
        "name": "dimensions"
      },
      {
        "name": "limit",
        "maximum": 1000
      },
      {
        "name": "offset"
      }
    ]
  },
  {
    "operation": "addOutputs",
    "method": "POST",
    "paths": [
      "/outputs"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getOutput",
    "method": "GET",
    "paths": [
      "/outputs/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeOutput",
    "method": "DELETE",
    "paths": [
      "/outputs/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "changeOutput",
    "method": "PATCH",
    "paths": [
      "/outputs/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listMentions",
    "method": "GET",
    "paths": [
      "/outputs/{id}/mentions"
    ],
    "spanning": [],
    "query": [
      {
        "name": "source"
      },
      {
        "name": "limit",
        "maximum": 1000
      },
      {
        "name": "offset"
      }
    ]
  },
  {
    "operation": "addMentions",
    "method": "POST",
    "paths": [
      "/outputs/{id}/mentions"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeMention",
    "method": "DELETE",
    "paths": [
      "/outputs/{id}/mentions/{mention_id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listMails",
    "method": "GET",
    "paths": [
      "/mailbox"
    ],
    "spanning": [],
    "query": [
      {
        "name": "to"
      }
    ]
  },
  {
    "operation": "clearMailbox",
    "method": "DELETE",
    "paths": [
      "/mailbox"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listRequests",
    "method": "GET",
    "paths": [
      "/requests"
    ],
    "spanning": [],
    "query": [
      {
        "name": "service"
      },
      {
        "name": "operation"
      },
      {
        "name": "method"
      },
      {
        "name": "status"
      },
      {
        "name": "account"
      },
      {
        "name": "path"
      },
      {
        "name": "because"
      },
      {
        "name": "rule"
      },
      {
        "name": "fault"
      },
      {
        "name": "reason"
      },
      {
        "name": "since"
      },
      {
        "name": "until"
      },
      {
        "name": "after"
      },
      {
        "name": "limit",
        "maximum": 10000
      },
      {
        "name": "order"
      },
      {
        "name": "wait"
      },
      {
        "name": "at_least",
        "maximum": 10000
      },
      {
        "name": "bodies"
      }
    ]
  },
  {
    "operation": "clearRequests",
    "method": "DELETE",
    "paths": [
      "/requests"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "countRequests",
    "method": "GET",
    "paths": [
      "/requests/count"
    ],
    "spanning": [],
    "query": [
      {
        "name": "service"
      },
      {
        "name": "operation"
      },
      {
        "name": "method"
      },
      {
        "name": "status"
      },
      {
        "name": "account"
      },
      {
        "name": "path"
      },
      {
        "name": "because"
      },
      {
        "name": "rule"
      },
      {
        "name": "fault"
      },
      {
        "name": "reason"
      },
      {
        "name": "since"
      },
      {
        "name": "until"
      },
      {
        "name": "after"
      },
      {
        "name": "wait"
      },
      {
        "name": "at_least",
        "maximum": 10000
      }
    ]
  },
  {
    "operation": "exportRequests",
    "method": "GET",
    "paths": [
      "/requests.har"
    ],
    "spanning": [],
    "query": [
      {
        "name": "service"
      },
      {
        "name": "operation"
      },
      {
        "name": "method"
      },
      {
        "name": "status"
      },
      {
        "name": "account"
      },
      {
        "name": "path"
      },
      {
        "name": "because"
      },
      {
        "name": "rule"
      },
      {
        "name": "fault"
      },
      {
        "name": "reason"
      },
      {
        "name": "since"
      },
      {
        "name": "until"
      },
      {
        "name": "after"
      },
      {
        "name": "limit",
        "maximum": 10000
      },
      {
        "name": "order"
      }
    ]
  },
  {
    "operation": "streamRequests",
    "method": "GET",
    "paths": [
      "/requests/stream"
    ],
    "spanning": [],
    "query": [
      {
        "name": "service"
      },
      {
        "name": "operation"
      },
      {
        "name": "method"
      },
      {
        "name": "status"
      },
      {
        "name": "account"
      },
      {
        "name": "path"
      },
      {
        "name": "because"
      },
      {
        "name": "rule"
      },
      {
        "name": "fault"
      },
      {
        "name": "reason"
      },
      {
        "name": "since"
      },
      {
        "name": "until"
      },
      {
        "name": "after"
      },
      {
        "name": "bodies"
      }
    ]
  },
  {
    "operation": "getRequest",
    "method": "GET",
    "paths": [
      "/requests/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listRules",
    "method": "GET",
    "paths": [
      "/rules"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "replaceRules",
    "method": "PUT",
    "paths": [
      "/rules"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addRule",
    "method": "POST",
    "paths": [
      "/rules"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getRule",
    "method": "GET",
    "paths": [
      "/rules/{name}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeRule",
    "method": "DELETE",
    "paths": [
      "/rules/{name}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listFaults",
    "method": "GET",
    "paths": [
      "/faults"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "replaceFaults",
    "method": "PUT",
    "paths": [
      "/faults"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addFault",
    "method": "POST",
    "paths": [
      "/faults"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "clearFaults",
    "method": "DELETE",
    "paths": [
      "/faults"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getFault",
    "method": "GET",
    "paths": [
      "/faults/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "setFault",
    "method": "PUT",
    "paths": [
      "/faults/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeFault",
    "method": "DELETE",
    "paths": [
      "/faults/{id}"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listAdvice",
    "method": "GET",
    "paths": [
      "/advice"
    ],
    "spanning": [],
    "query": [
      {
        "name": "kind"
      },
      {
        "name": "service"
      },
      {
        "name": "operation"
      },
      {
        "name": "account"
      }
    ]
  },
  {
    "operation": "clearAdvice",
    "method": "DELETE",
    "paths": [
      "/advice"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "showWidget",
    "method": "GET",
    "paths": [
      "/widget"
    ],
    "spanning": [],
    "query": [
      {
        "name": "uri"
      }
    ]
  },
  {
    "operation": "getWidgetScript",
    "method": "GET",
    "paths": [
      "/widget.js"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "getWidgetStyle",
    "method": "GET",
    "paths": [
      "/widget.css"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listScenarios",
    "method": "GET",
    "paths": [
      "/scenarios"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "applyScenario",
    "method": "POST",
    "paths": [
      "/scenarios/{name}/apply"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "listWorlds",
    "method": "GET",
    "paths": [
      "/worlds"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "addWorld",
    "method": "POST",
    "paths": [
      "/worlds"
    ],
    "spanning": [],
    "query": []
  },
  {
    "operation": "removeWorld",
    "method": "DELETE",
    "paths": [
      "/worlds/{id}"
    ],
    "spanning": [],
    "query": []
  }
];
