/** What clients asked, what they were answered, and why. */
package io.github.rekognitionmock.internal.journal;
