/*
 * Says why the pane stays empty, where nothing else of it runs: without office.js, without React, and in the old browsers of
 * Office 2016, hence in the JavaScript of 2009. The words stand in taskpane.html; this only chooses among them.
 */
(function () {
  "use strict";
  var patience = 3000;
  var failed = null;

  function place(id) {
    return document.getElementById(id);
  }

  function scripts() {
    return Array.prototype.slice.call(document.getElementsByTagName("script"));
  }

  function libraryAddress() {
    var found = scripts().filter(function (script) {
      return /\/office\.js$/.test(script.src);
    })[0];
    return found ? found.src : "office.js";
  }

  /** Null when all is well. */
  function missing() {
    if (typeof window.Office === "undefined") return "library";
    return failed !== null && !place("pane").firstChild ? "program" : null;
  }

  function tell() {
    var what = missing();
    place("startup").hidden = what === null;
    place("startup-library").hidden = what !== "library";
    place("startup-program").hidden = what !== "program";
    place("startup-address").textContent = libraryAddress();
    place("startup-file").textContent = failed || "";
    // What comes late is welcome: a slow network is not a broken one.
    if (!place("pane").firstChild) setTimeout(tell, 500);
  }

  window.addEventListener(
    "error",
    function (event) {
      var file = event.target && event.target.tagName === "SCRIPT" ? event.target.src : event.filename;
      // The library's own parts are its own affair; of its telemetry, which a folder without the network lacks, nothing depends.
      if (file && file.indexOf(libraryAddress().replace("office.js", "")) !== 0) failed = file;
    },
    true
  );
  window.addEventListener("DOMContentLoaded", function () {
    place("startup-again").onclick = function () {
      location.reload();
    };
  });
  setTimeout(tell, patience);
})();
